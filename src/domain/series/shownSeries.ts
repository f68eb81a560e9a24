import { daysOfPeriod, lastFinished, type PeriodKey, periodsFrom } from './period.ts';
import { cellKey, type CellKey, type Series, type SeriesDefinition, type SeriesRow } from './series.ts';
import type { Day } from '../calendar/day.ts';

/** A figure of the line, wherever it comes from. */
export interface ShownCell {
  readonly value: number | null;
  readonly origin: 'typed' | 'registered';
  /** Numbers of its footnotes, from 1. */
  readonly notes: readonly number[];
  readonly corrected: { readonly before: number | null } | null;
}

export interface ShownRow extends SeriesRow {
  /** One for each period. */
  readonly cells: readonly ShownCell[];
}

/** Typed and registered figures as one table: what screen, paper and copy all show. */
export interface ShownSeries {
  readonly periods: readonly PeriodKey[];
  readonly rows: readonly ShownRow[];
  /** Per period; null where a row lacks its figure: a part is not the whole. None where there is one row alone. */
  readonly totals: readonly (number | null)[];
  /** The totals without those nothing is known of; none where there is no such row. */
  readonly known: readonly (number | null)[];
}

/** Counts of the register by row and period. */
export type RegisteredCounts = Readonly<Record<CellKey, number>>;

/** The periods the register counts: from where it takes over to the last one that is over on the day. */
const registeredPeriods = ({ periodKind, registered }: SeriesDefinition, today: Day): PeriodKey[] =>
  registered ? periodsFrom(periodKind, registered.from, lastFinished(periodKind, today)) : [];

/** The first and last day of each of them, by the period. */
export const registeredDays = (definition: SeriesDefinition, today: Day) =>
  registeredPeriods(definition, today).map((period) => ({ period, ...daysOfPeriod(definition.periodKind, period) }));

/** Whether the register has taken over: what is typed there is not shown. */
const isRegistered = ({ registered }: SeriesDefinition, period: PeriodKey): boolean =>
  registered !== null && period >= registered.from;

const sumOf = (values: readonly (number | null)[]): number | null =>
  values.some((value) => value === null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

/** The whole line: typed figures until the register takes over, then its own; of the periods that are to be told of. */
export function shownSeries(
  { definition, cells }: Series,
  counts: RegisteredCounts,
  today: Day,
  isTold: (period: PeriodKey) => boolean = () => true,
): ShownSeries {
  const { periodKind, first, last, rows, notes } = definition;
  const typed = periodsFrom(periodKind, first, last).filter((period) => !isRegistered(definition, period));
  const periods = [...typed, ...registeredPeriods(definition, today)].filter(isTold);
  const numberOf = new Map(notes.map(({ key }, index) => [key, index + 1]));
  const cellAt = (row: SeriesRow, period: PeriodKey): ShownCell => {
    const key = cellKey(row.key, period);
    const told = cells[key];
    const marks = { notes: (told?.notes ?? []).flatMap((note) => numberOf.get(note) ?? []).toSorted((a, b) => a - b) };
    if (isRegistered(definition, period))
      return { value: counts[key] ?? null, origin: 'registered', ...marks, corrected: null };
    return { value: told?.value ?? null, origin: 'typed', ...marks, corrected: told?.corrected ?? null };
  };
  const shown = rows.map((row) => ({ ...row, cells: periods.map((period) => cellAt(row, period)) }));
  const sums = (of: readonly ShownRow[]) =>
    periods.map((_, at) => sumOf(of.map((row) => row.cells[at]?.value ?? null)));
  return {
    periods,
    rows: shown,
    totals: rows.length > 1 ? sums(shown) : [],
    known: shown.some(({ isUnknown }) => isUnknown) ? sums(shown.filter(({ isUnknown }) => !isUnknown)) : [],
  };
}

/** A stretch of a row's line: neighbouring figures that are counted alike. */
export interface Stretch {
  /** Index of its first period. */
  readonly from: number;
  readonly values: readonly number[];
}

/** Parts a row's line where a figure lacks and where the way of counting changes. */
export function stretchesOf(
  { periods }: Pick<ShownSeries, 'periods'>,
  row: Pick<ShownRow, 'key'> & { readonly cells: readonly Pick<ShownCell, 'value'>[] },
  breaks: SeriesDefinition['breaks'],
): Stretch[] {
  const stretches: { from: number; values: number[] }[] = [];
  let open: { from: number; values: number[] } | null = null;
  for (const [at, { value }] of row.cells.entries()) {
    const isBroken = breaks.some((one) => one.at === periods[at] && (one.row === null || one.row === row.key));
    if (value === null || isBroken) open = null;
    if (value === null) continue;
    if (open === null) stretches.push((open = { from: at, values: [] }));
    open.values.push(value);
  }
  return stretches;
}
