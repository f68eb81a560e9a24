import type { LinkedCounts } from '../../../src/domain/statistics/linkedCounts.ts';

interface Range {
  least: number;
  most: number;
}

/**
 * A reader with time and a spreadsheet: knows every printed count, every sum, that counts are whole and that zeros are shown.
 * Tries every whole number that fits (bounds narrowed from sum to sum, then guess and narrow again) and returns the cells
 * for which one value only is left. Shares no code with what it attacks.
 */
export function recoverable(linked: LinkedCounts, hidden: ReadonlySet<string>): Map<string, number> {
  const start = new Map<string, Range>();
  const most = Math.max(...[...linked.cells.values()].map((cell) => cell.count)) * 2 + 20;
  for (const cell of linked.cells.values()) {
    const known = cell.isPrinted && !hidden.has(cell.id);
    start.set(cell.id, known ? { least: cell.count, most: cell.count } : { least: hidden.has(cell.id) ? 1 : 0, most });
  }
  const found = new Map<string, number>();
  const narrowed = narrow(linked, start);
  if (!narrowed) throw new Error('The printed counts contradict each other');
  for (const [id, range] of narrowed) {
    const { count, isPrinted } = linked.cells.get(id)!;
    if (isPrinted && !hidden.has(id)) continue;
    if (!canDiffer(linked, narrowed, id, count, range)) found.set(id, count);
  }
  return found;
}

function canDiffer(linked: LinkedCounts, ranges: Map<string, Range>, id: string, truth: number, range: Range): boolean {
  for (const [least, most] of [
    [range.least, truth - 1],
    [truth + 1, range.most],
  ] as const) {
    if (least > most) continue;
    if (isPossible(linked, new Map(ranges).set(id, { least, most }), { left: 20_000 })) return true;
  }
  return false;
}

function isPossible(linked: LinkedCounts, ranges: Map<string, Range>, budget: { left: number }): boolean {
  if (--budget.left < 0) throw new Error('The attacker ran out of time');
  const narrowed = narrow(linked, ranges);
  if (!narrowed) return false;
  const open = [...narrowed]
    .filter(([, { least, most }]) => least < most)
    .toSorted((a, b) => a[1].most - a[1].least - b[1].most + b[1].least)[0];
  if (!open) return true;
  const [id, { least, most }] = open;
  const middle = Math.floor((least + most) / 2);
  return (
    isPossible(linked, new Map(narrowed).set(id, { least, most: middle }), budget) ||
    isPossible(linked, new Map(narrowed).set(id, { least: middle + 1, most }), budget)
  );
}

function narrow(linked: LinkedCounts, given: ReadonlyMap<string, Range>): Map<string, Range> | null {
  const ranges = new Map([...given].map(([id, range]) => [id, { ...range }]));
  for (let moved = true; moved;) {
    moved = false;
    for (const { total, parts } of linked.sums) {
      const terms = [
        ...parts.map((id) => ({ range: ranges.get(id)!, sign: 1 })),
        { range: ranges.get(total)!, sign: -1 },
      ];
      const low = ({ range, sign }: (typeof terms)[number]) => (sign > 0 ? range.least : -range.most);
      const high = ({ range, sign }: (typeof terms)[number]) => (sign > 0 ? range.most : -range.least);
      const lowest = terms.reduce((sum, term) => sum + low(term), 0);
      const highest = terms.reduce((sum, term) => sum + high(term), 0);
      if (lowest > 0 || highest < 0) return null;
      for (const term of terms) {
        // The term plus the rest is nought, so it lies between minus the rest's ends.
        const upper = -(lowest - low(term));
        const lower = -(highest - high(term));
        const [least, most] = term.sign > 0 ? [lower, upper] : [-upper, -lower];
        if (least > term.range.least) [term.range.least, moved] = [least, true];
        if (most < term.range.most) [term.range.most, moved] = [most, true];
        if (term.range.least > term.range.most) return null;
        if (moved) break;
      }
      if (moved) break;
    }
  }
  return ranges;
}
