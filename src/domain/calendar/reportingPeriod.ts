import { addDays, addMonths, type Day, partsOf, startOfYear } from './day.ts';

/** From–to days, both inclusive. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** The parts of a year that figures are given for: tertial (four months), kvartal, halvår, år. */
export const reportingPeriodKinds = ['tertial', 'quarter', 'halfYear', 'year'] as const;
export type ReportingPeriodKind = (typeof reportingPeriodKinds)[number];

export interface ReportingPeriod extends DayRange {
  readonly kind: ReportingPeriodKind;
  readonly year: number;
  /** 1 for the year's first. */
  readonly n: number;
}

const monthsOf: Readonly<Record<ReportingPeriodKind, number>> = { tertial: 4, quarter: 3, halfYear: 6, year: 12 };

/** Period number `n` (from 1) of a year, with its first and last day. Throws a RangeError when the year has no such period. */
export function periodOf(kind: ReportingPeriodKind, year: number, n: number): ReportingPeriod {
  const length = monthsOf[kind];
  if (!Number.isInteger(n) || n < 1 || n > 12 / length) throw new RangeError(`No ${kind} ${n} in a year`);
  const from = addMonths(startOfYear(year), (n - 1) * length);
  return { kind, year, n, from, to: addDays(addMonths(from, length), -1) };
}

/** All periods of a kind in a year, in order; together they are the year, without gap or overlap. */
export function periodsOfYear(kind: ReportingPeriodKind, year: number): readonly ReportingPeriod[] {
  return Array.from({ length: 12 / monthsOf[kind] }, (_, index) => periodOf(kind, year, index + 1));
}

/** The period of a kind in which the day lies. */
export function periodContaining(kind: ReportingPeriodKind, day: Day): ReportingPeriod {
  const { year, month } = partsOf(day);
  return periodOf(kind, year, Math.ceil(month / monthsOf[kind]));
}

/** True on every day from the first to the last, both counted in; an open end lasts for ever. */
export function covers(range: { readonly from: Day; readonly to: Day | null }, day: Day): boolean {
  return range.from <= day && (range.to === null || day <= range.to);
}
