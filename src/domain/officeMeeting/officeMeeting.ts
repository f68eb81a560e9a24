import { addDays, type Day } from '../calendar/day.ts';
import { isHoliday } from '../calendar/holidays.ts';

/** A meeting of the koordinerende enhet stands in the calendar, or has been called off. */
export const officeMeetingStates = ['planned', 'cancelled'] as const;
export type OfficeMeetingState = (typeof officeMeetingStates)[number];

/** At most so many meetings are made in one go: weekly for a year. */
export const mostMeetings = 53;

/**
 * The days of a meeting that comes again every so many weeks, first and last day included («every 14 days», as offices
 * do). Public holidays are left out, not moved: the office decides whether to meet another day.
 */
export function repeatedDays(first: Day, everyWeeks: number, last: Day): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last && days.length < mostMeetings; day = addDays(day, 7 * everyWeeks))
    if (!isHoliday(day) || day === first) days.push(day);
  return days;
}

/** So many days before a meeting its agenda should be made: «Hva venter» tells of it from then on. The office's own habit, no rule of law. */
export const daysToPrepare = 14;
