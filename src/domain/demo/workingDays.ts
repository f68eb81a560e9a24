import { addDays, type Day } from '../calendar/day.ts';
import { nextWorkingDay } from '../calendar/holidays.ts';

/** A working day so many days later (earlier when negative): what an office does, it does on weekdays. */
export const later = (day: Day, days: number): Day => nextWorkingDay(addDays(day, days));
