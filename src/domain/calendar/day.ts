/** A calendar day as ISO text, `2026-11-21`. Ordinary text comparison orders days. */
export type Day = string;

/** A point in time as ISO text in UTC, `2026-11-21T08:30:00.000Z`. */
export type Moment = string;

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;

// Days are counted with whole-number arithmetic on the Gregorian calendar, so no time zone or summer time can move one.
// The count starts at 1970-01-01; a year is taken to begin in March, which puts the leap day last.
function numberOf({ year, month, day }: CalendarDate): number {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function dateOf(dayNumber: number): CalendarDate {
  const shifted = dayNumber + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

function textOf({ year, month, day }: CalendarDate): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Number of days in a month (1–12) of a year. */
function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day of these numbers, or null where the calendar has no such day (31 April, month 13, year 0). */
export function dayFromParts(year: number, month: number, day: number): Day | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  return isInCalendar(year, month, day) ? textOf({ year, month, day }) : null;
}

/** Whether there is such a day, of whole numbers. */
const isInCalendar = (year: number, month: number, day: number): boolean =>
  year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** True for ISO text `YYYY-MM-DD` of a day that exists. */
export const isDay = (value: unknown): value is Day => typeof value === 'string' && readDay(value) !== null;

/** What the text says, or null where it is no day. Read once: figures ask it of every case. */
function readDay(text: string): CalendarDate | null {
  const found = isoDay.exec(text);
  if (found === null) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return isInCalendar(year, month, day) ? { year, month, day } : null;
}

/** Year, month and day of a day. Throws a RangeError for text that is no day: check foreign text with `isDay` first. */
export function partsOf(day: Day): CalendarDate {
  const parts = readDay(day);
  if (parts === null) throw new RangeError('Not a calendar day');
  return parts;
}

/** The day so many days later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return textOf(dateOf(numberOf(partsOf(day)) + days));
}

/** The day of the same number so many months later, or that month's last day (domstolloven § 148): 31 January + 1 month is 28 or 29 February. */
export function addMonths(day: Day, months: number): Day {
  const parts = partsOf(day);
  const counted = parts.year * 12 + (parts.month - 1) + months;
  const year = Math.floor(counted / 12);
  const month = counted - year * 12 + 1;
  return textOf({ year, month, day: Math.min(parts.day, daysInMonth(year, month)) });
}

/** The same date so many years later; from 29 February it is 28 February where there is no leap day. */
export function addYears(day: Day, years: number): Day {
  return addMonths(day, years * 12);
}

/** Whole days from one day to the other; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(partsOf(to)) - numberOf(partsOf(from));
}

/** For sorting: negative, zero or positive. */
export function compareDays(a: Day, b: Day): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The earlier of two days. */
export function minDay(a: Day, b: Day): Day {
  return a <= b ? a : b;
}

/** The later of two days. */
export function maxDay(a: Day, b: Day): Day {
  return a >= b ? a : b;
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(day: Day): number {
  // 1970-01-01 was a Thursday.
  return ((((numberOf(partsOf(day)) + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601 week: a week belongs to the year of its Thursday, so 1 January may lie in the old year's week 52 or 53. */
export function isoWeek(day: Day): { year: number; week: number } {
  const thursday = addDays(day, 4 - weekday(day));
  const year = yearOf(thursday);
  return { year, week: Math.floor(daysBetween(startOfYear(year), thursday) / 7) + 1 };
}

/** The calendar year of a day. */
export function yearOf(day: Day): number {
  return partsOf(day).year;
}

/** 1 January of a year. */
export function startOfYear(year: number): Day {
  return textOf({ year, month: 1, day: 1 });
}

/** 31 December of a year. */
export function endOfYear(year: number): Day {
  return textOf({ year, month: 12, day: 31 });
}

/** A day as Norwegians write it: `24.12.2026`. */
export function formatDay(day: Day): string {
  return `${day.slice(8, 10)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;
}
