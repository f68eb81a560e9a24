import { cheapestAlternative, type OpenCount } from './alternative.ts';
import type { CountCell, CountSum, LinkedCounts } from './linkedCounts.ts';

/** Counts from 1 up to, but not including, one of these are hidden in what leaves the office. */
export type SuppressionThreshold = 3 | 5 | 10;

/** True for 1 to threshold − 1, on the raw count, before any rounding. Zero tells of nobody and is shown. */
export const isSmall = (count: number, threshold: number): boolean => count >= 1 && count < threshold;

/**
 * The cells to print as «:» (domain.md 8). First the small ones; then, as long as a hidden count or a small rest could be worked
 * out from what is still shown, more: as few as will do, parts before totals, small counts before large, never a zero. A reader is taken to know
 * every sum, that counts are whole, and that zeros are never hidden. The answer depends on the counts alone, so that the same figures
 * are hidden alike each time.
 */
export function hiddenCells(linked: LinkedCounts, threshold: SuppressionThreshold): ReadonlySet<string> {
  const hidden = new Set<string>();
  for (const cell of linked.cells.values()) if (cell.isPrinted && isSmall(cell.count, threshold)) hidden.add(cell.id);
  for (const part of connected(linked)) guard(part, hidden, threshold);
  return hidden;
}

interface Part {
  readonly cells: readonly CountCell[];
  readonly sums: readonly CountSum[];
  readonly sumsOf: ReadonlyMap<string, readonly CountSum[]>;
}

const membersOf = (sum: CountSum): readonly string[] => [sum.total, ...sum.parts];

function mustStaySecret(cell: CountCell, hidden: ReadonlySet<string>, threshold: number): boolean {
  return cell.isPrinted ? hidden.has(cell.id) : !cell.isHarmless && isSmall(cell.count, threshold);
}

/** Hides more cells of a part until none that must stay secret can be worked out. */
function guard(part: Part, hidden: Set<string>, threshold: number): void {
  // Hiding more never takes an alternative away, so what was once settled stays so.
  const settled = new Set<string>();
  for (;;) {
    const cell = part.cells.find((each) => !settled.has(each.id) && mustStaySecret(each, hidden, threshold));
    if (!cell) return;
    const open = openCounts(part, hidden);
    const alternative = cheapestAlternative(cell.id, open, part.sumsOf);
    if (alternative) {
      for (const id of alternative) {
        settled.add(id);
        if ((open.get(id)?.price ?? 0) > 0) hidden.add(id);
      }
      continue;
    }
    const next = nearest(cell, part, hidden)[0];
    if (next) hidden.add(next.id);
    else settled.add(cell.id);
  }
}

/** What may be another count: the hidden and the never printed, and at a price what could still be hidden. A zero never is. */
function openCounts(part: Part, hidden: ReadonlySet<string>): Map<string, OpenCount> {
  const totals = new Set(part.sums.map((sum) => sum.total));
  return new Map(
    part.cells
      .filter((cell) => !cell.isPrinted || cell.count > 0)
      .map(({ id, count, isPrinted }) => {
        const price = hidden.has(id) || !isPrinted ? 0 : totals.has(id) ? 3 : 1;
        return [id, { count, least: isPrinted ? 1 : 0, price }];
      }),
  );
}

/** The cells that could be hidden in the sums of the exposed one; farther away where those have none left. */
function nearest(exposed: CountCell, part: Part, hidden: ReadonlySet<string>): CountCell[] {
  const byId = new Map(part.cells.map((cell) => [cell.id, cell]));
  const totals = new Set(part.sums.map((sum) => sum.total));
  const seen = new Set([exposed.id]);
  for (let edge = [exposed.id]; edge.length > 0;) {
    const near = new Set(edge.flatMap((id) => (part.sumsOf.get(id) ?? []).flatMap(membersOf)));
    const fresh = [...near].filter((id) => !seen.has(id)).map((id) => byId.get(id) as CountCell);
    const found = fresh.filter((cell) => cell.isPrinted && cell.count > 0 && !hidden.has(cell.id));
    if (found.length > 0)
      return found.toSorted(
        (a, b) => Number(totals.has(a.id)) - Number(totals.has(b.id)) || a.count - b.count || (a.id < b.id ? -1 : 1),
      );
    edge = fresh.map((cell) => cell.id);
    for (const id of edge) seen.add(id);
  }
  return [];
}

/** Splits the counts where no sum ties them together: each part is judged by itself. */
function connected(linked: LinkedCounts): Part[] {
  const sumsOf = new Map<string, CountSum[]>();
  for (const sum of linked.sums) for (const id of membersOf(sum)) sumsOf.set(id, [...(sumsOf.get(id) ?? []), sum]);
  const seen = new Set<string>();
  const parts: Part[] = [];
  for (const start of [...sumsOf.keys()].toSorted()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const ids = [start];
    const sums = new Set<CountSum>();
    for (const id of ids)
      for (const sum of sumsOf.get(id) ?? []) {
        sums.add(sum);
        for (const member of membersOf(sum)) {
          if (seen.has(member)) continue;
          seen.add(member);
          ids.push(member);
        }
      }
    const cells = ids.toSorted().map((id) => linked.cells.get(id) as CountCell);
    parts.push({ cells, sums: [...sums], sumsOf });
  }
  return parts;
}
