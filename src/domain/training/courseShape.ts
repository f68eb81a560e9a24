import { addDays, addMonths, type Day } from '../calendar/day.ts';
import { nextWorkingDay } from '../calendar/holidays.ts';

/** How a kind of course usually runs; the office's own data. */
export interface CourseShape {
  readonly sessions: number;
  /** Days from one session to the next: time to practise between. */
  readonly gapDays: number;
}

/** A day in a plan: where it was meant to be, and where it is when that was no working day. */
export interface PlannedDay {
  readonly wanted: Day;
  readonly day: Day;
}

/** A day moved off Saturdays, Sundays and public holidays, forwards. */
const planned = (wanted: Day): PlannedDay => ({ wanted, day: nextWorkingDay(wanted) });

/**
 * The days of a course from its first. Each gap is counted from the day that was meant, so that one moved day moves no other; a later session is
 * never on or before the one in front of it.
 */
export function sessionDays(first: Day, { sessions, gapDays }: CourseShape): PlannedDay[] {
  const days: PlannedDay[] = [];
  for (let index = 0; index < sessions; index += 1) {
    const before = days.at(-1);
    const wanted = addDays(first, index * gapDays);
    days.push(before && wanted <= before.day ? planned(addDays(before.day, 1)) : planned(wanted));
  }
  return days;
}

/** When those who were at a course meet again, so many months after its last session (R 6.2: half a year). */
export const followUpDay = (lastSession: Day, months: number): PlannedDay => planned(addMonths(lastSession, months));
