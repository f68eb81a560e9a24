import { type Day, yearOf } from '../calendar/day.ts';
import { periodContaining, periodOf, type ReportingPeriodKind } from '../calendar/reportingPeriod.ts';

/** A period within its kind: «2008-2» is the second tertial (kvartal, halvår) of 2008, «2008-1» the year 2008. Sorts as text. */
export type PeriodKey = `${number}-${number}`;

const perYear: Readonly<Record<ReportingPeriodKind, number>> = { tertial: 3, quarter: 4, halfYear: 2, year: 1 };

/** How many periods of a kind a year has. */
export const countPerYear = (kind: ReportingPeriodKind): number => perYear[kind];

/** The years a series may reach over. */
const [firstSeriesYear, lastSeriesYear] = [1980, 2100];

export const periodKey = (year: number, n: number): PeriodKey => `${year}-${n}`;

/** Year and number of a key. */
export function partsOfKey(key: PeriodKey): { year: number; n: number } {
  const [year, n] = key.split('-').map(Number);
  return { year: year ?? 0, n: n ?? 0 };
}

/** Whether a kind of period has one with this key, in years a series may reach over. */
export function isPeriodOf(kind: ReportingPeriodKind, key: PeriodKey): boolean {
  const { year, n } = partsOfKey(key);
  return year >= firstSeriesYear && year <= lastSeriesYear && n >= 1 && n <= perYear[kind];
}

const indexOf = (kind: ReportingPeriodKind, key: PeriodKey): number => {
  const { year, n } = partsOfKey(key);
  return year * perYear[kind] + n - 1;
};

/** The period so many after (before, where negative). */
export function periodAfter(kind: ReportingPeriodKind, key: PeriodKey, steps = 1): PeriodKey {
  const index = indexOf(kind, key) + steps;
  return periodKey(Math.floor(index / perYear[kind]), (index % perYear[kind]) + 1);
}

/** How many periods from the first to the last, both counted in; 0 or less where the last is before the first. */
export const periodsBetween = (kind: ReportingPeriodKind, first: PeriodKey, last: PeriodKey): number =>
  indexOf(kind, last) - indexOf(kind, first) + 1;

/** Every period from the first to the last, both counted in. */
export const periodsFrom = (kind: ReportingPeriodKind, first: PeriodKey, last: PeriodKey): PeriodKey[] =>
  Array.from({ length: Math.max(0, periodsBetween(kind, first, last)) }, (_, step) => periodAfter(kind, first, step));

/** First and last day of a period. */
export function daysOfPeriod(kind: ReportingPeriodKind, key: PeriodKey): { from: Day; to: Day } {
  const { year, n } = partsOfKey(key);
  const { from, to } = periodOf(kind, year, n);
  return { from, to };
}

/** The last period that is over on a day: its last day has come. */
export function lastFinished(kind: ReportingPeriodKind, day: Day): PeriodKey {
  const { n, to } = periodContaining(kind, day);
  const key = periodKey(yearOf(day), n);
  return to <= day ? key : periodAfter(kind, key, -1);
}
