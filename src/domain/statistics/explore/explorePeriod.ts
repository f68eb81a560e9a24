import { addYears, type Day, isDay, minDay, startOfYear, yearOf } from '../../calendar/day.ts';
import { type DayRange, periodOf, type ReportingPeriodKind } from '../../calendar/reportingPeriod.ts';

const letters = { T: 'tertial', Q: 'quarter', H: 'halfYear' } as const satisfies Record<string, ReportingPeriodKind>;
type Letter = keyof typeof letters;
const pattern = /^(\d{4})(?:([TQH])([1-4]))?$/;

/** A period as it stands in an address: «2025», «2025T1», «2025Q3», «2025H2», or a day, which stands for its year so far. */
export type PeriodKey = string;

export interface ExploredPeriod extends DayRange {
  readonly kind: ReportingPeriodKind | 'day';
  readonly year: number;
  /** 1 for the year's first; 1 for a year and a day. */
  readonly n: number;
}

export const periodKey = (kind: ReportingPeriodKind, year: number, n: number): PeriodKey => {
  const letter = (Object.keys(letters) as Letter[]).find((one) => letters[one] === kind);
  return letter === undefined ? String(year) : `${year}${letter}${n}`;
};

/** The days of a period, both counted in; null where the key is none. */
export function periodFromKey(key: PeriodKey): ExploredPeriod | null {
  if (isDay(key)) return { kind: 'day', year: yearOf(key), n: 1, from: startOfYear(yearOf(key)), to: key };
  const [, year, letter, n] = pattern.exec(key) ?? [];
  if (year === undefined) return null;
  const kind = letter === undefined ? 'year' : letters[letter as Letter];
  try {
    return periodOf(kind, Number(year), Number(n ?? 1));
  } catch {
    return null;
  }
}

/** The same period so many years before. */
export function keyYearsBefore(key: PeriodKey, years: number): PeriodKey {
  const period = periodFromKey(key);
  if (period === null) return key;
  if (period.kind === 'day') return addYears(period.to, -years);
  return periodKey(period.kind, period.year - years, period.n);
}

/** The days of the period that have been: its states are as of the last of them. Null where none has. */
export const livedPart = ({ from, to }: DayRange, today: Day): DayRange | null =>
  from > today ? null : { from, to: minDay(to, today) };
