import { addDays, addMonths, type Day, isoWeek, weekday } from './day.ts';

/** A month as ISO text, `2026-11`. */
export type Month = string;

/** One week of a month's sheet: Monday to Sunday, also the days that belong to the months beside. */
export interface MonthWeek {
  readonly week: number;
  readonly days: readonly Day[];
}

export const monthOf = (day: Day): Month => day.slice(0, 7);
export const firstOfMonth = (month: Month): Day => `${month}-01`;
export const lastOfMonth = (month: Month): Day => addDays(addMonths(firstOfMonth(month), 1), -1);
export const addToMonth = (month: Month, months: number): Month => monthOf(addMonths(firstOfMonth(month), months));

/** The weeks that hold a day of the month, whole: four to six. */
export function monthWeeks(month: Month): MonthWeek[] {
  const first = firstOfMonth(month);
  const last = lastOfMonth(month);
  const weeks: MonthWeek[] = [];
  for (let monday = addDays(first, 1 - weekday(first)); monday <= last; monday = addDays(monday, 7)) {
    const days = Array.from({ length: 7 }, (_, index) => addDays(monday, index));
    weeks.push({ week: isoWeek(monday).week, days });
  }
  return weeks;
}

/** Where the keyboard leads from a day in a month's sheet; null for a key that leads nowhere. */
export function dayByKey(day: Day, key: string): Day | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return addDays(day, 1 - weekday(day));
    case 'End':
      return addDays(day, 7 - weekday(day));
    case 'PageUp':
      return addMonths(day, -1);
    case 'PageDown':
      return addMonths(day, 1);
    default:
      return null;
  }
}
