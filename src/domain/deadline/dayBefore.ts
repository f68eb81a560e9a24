import { addDays, addMonths, addYears, type Day } from '../calendar/day.ts';
import { addWorkingDays } from '../calendar/holidays.ts';
import type { Period } from './period.ts';

/** The day a period before another, for what must be begun ahead of a known day. It may fall on a weekend. */
export function dayBefore(day: Day, { amount, unit }: Period): Day {
  switch (unit) {
    case 'D':
      return addDays(day, -amount);
    case 'B':
      return addWorkingDays(day, -amount);
    case 'W':
      return addDays(day, -amount * 7);
    case 'M':
      return addMonths(day, -amount);
    case 'Y':
      return addYears(day, -amount);
  }
}
