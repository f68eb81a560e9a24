import { type DocumentCell, hiddenCell } from '../document/block.ts';
import { LinkedCounts } from '../statistics/linkedCounts.ts';
import { hiddenCells, isSmall, type SuppressionThreshold } from '../statistics/suppression.ts';
import type { PeriodKey } from './period.ts';
import { cellKey, type CellKey } from './series.ts';
import type { ShownSeries } from './shownSeries.ts';

/** A series as it may leave the office. */
export interface PrintedSeries {
  /** By row, one for each period: the count, hidden, or null where nobody knows it. */
  readonly rows: readonly (readonly DocumentCell[])[];
  readonly totals: readonly DocumentCell[];
  readonly known: readonly DocumentCell[];
  /** What a figure was given out as before it was corrected; hidden where it is small. */
  readonly before: ReadonlyMap<CellKey, DocumentCell>;
}

const totalOf = (period: PeriodKey) => `total ${period}`;
const knownOf = (period: PeriodKey) => `known ${period}`;

/**
 * Hides small counts, and what they could be worked out from, in each period of a series: its rows, their total and the total without those nothing is known of.
 * `denominators` are what a single row is a share of, by period.
 */
export function printedSeries(
  { periods, rows, totals, known }: ShownSeries,
  threshold: SuppressionThreshold,
  denominators: ReadonlyMap<PeriodKey, number> = new Map(),
): PrintedSeries {
  const linked = new LinkedCounts();
  for (const [at, period] of periods.entries()) {
    const parts = rows.flatMap((row) => {
      const value = row.cells[at]?.value ?? null;
      return value === null ? [] : [{ id: linked.add(cellKey(row.key, period), value), isUnknown: row.isUnknown }];
    });
    const sumUp = (id: string, sum: number | null | undefined, of: readonly { id: string }[]) => {
      if (sum === null || sum === undefined) return;
      linked.addSum(
        linked.add(id, sum),
        of.map((part) => part.id),
      );
    };
    sumUp(totalOf(period), totals[at], parts);
    sumUp(
      knownOf(period),
      known[at],
      parts.filter(({ isUnknown }) => !isUnknown),
    );
    const of = denominators.get(period);
    const [only] = parts;
    if (of !== undefined && only) linked.addShare(only.id, linked.add(`of ${period}`, of));
  }
  const hidden = hiddenCells(linked, threshold);
  const shownAs = (id: string, value: number | null | undefined): DocumentCell =>
    hidden.has(id) ? hiddenCell : (value ?? null);
  return {
    rows: rows.map((row) => periods.map((period, at) => shownAs(cellKey(row.key, period), row.cells[at]?.value))),
    totals: totals.map((value, at) => shownAs(totalOf(periods[at] as PeriodKey), value)),
    known: known.map((value, at) => shownAs(knownOf(periods[at] as PeriodKey), value)),
    before: new Map(
      rows.flatMap((row) =>
        periods.flatMap((period, at): [CellKey, DocumentCell][] => {
          const before = row.cells[at]?.corrected?.before;
          if (before === undefined || before === null) return [];
          const key = cellKey(row.key, period);
          return [[key, hidden.has(key) || isSmall(before, threshold) ? hiddenCell : before]];
        }),
      ),
    ),
  };
}
