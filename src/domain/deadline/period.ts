import { addDays, addMonths, addYears, type Day, weekday } from '../calendar/day.ts';
import { addWorkingDays, holidayName, nextWorkingDay } from '../calendar/holidays.ts';

/** Days, working days (virkedager), weeks, months, years. */
export const periodUnits = ['D', 'B', 'W', 'M', 'Y'] as const;
export type PeriodUnit = (typeof periodUnits)[number];

/** The length of a deadline: a whole number from 1 to 999 of one unit. */
export interface Period {
  readonly amount: number;
  readonly unit: PeriodUnit;
}

export type MovedBecause = 'saturday' | 'sunday' | 'holiday';

export interface DueDate {
  readonly due: Day;
  /** Where the term would have ended on a working day. */
  readonly unmoved: Day;
  readonly movedBecause: MovedBecause | null;
}

/** Reads `P10D`, `P5B`, `P3W`, `P1M`, `P1Y` (ISO 8601 with B for working days); null for anything else. */
export function parsePeriod(text: string): Period | null {
  const found = /^P(\d{1,3})([DBWMY])$/.exec(text.trim().toUpperCase());
  const unit = periodUnits.find((candidate) => candidate === found?.[2]);
  const amount = Number(found?.[1]);
  return unit && amount > 0 ? { amount, unit } : null;
}

/** The text that `parsePeriod` reads. */
export function formatPeriod(period: Period): string {
  return `P${period.amount}${period.unit}`;
}

function endOfTerm(from: Day, { amount, unit }: Period): Day {
  switch (unit) {
    case 'D':
      return addDays(from, amount);
    case 'B':
      return addWorkingDays(from, amount);
    case 'W':
      return addDays(from, amount * 7);
    case 'M':
      return addMonths(from, amount);
    case 'Y':
      return addYears(from, amount);
  }
}

/** Why an end on the day moves; null on a working day. */
export function whyMoved(day: Day): MovedBecause | null {
  if (holidayName(day) !== null) return 'holiday';
  if (weekday(day) === 6) return 'saturday';
  return weekday(day) === 7 ? 'sunday' : null;
}

/**
 * When a term that starts on a day is out (domstolloven §§ 148–149). In days the starting day is not counted; weeks, months and years
 * end on the day of the same name or number, or the month's last. An end on a Saturday, Sunday or public holiday moves to the next
 * working day.
 */
export function dueDate(from: Day, period: Period): DueDate {
  const unmoved = endOfTerm(from, period);
  return { due: nextWorkingDay(unmoved), unmoved, movedBecause: whyMoved(unmoved) };
}
