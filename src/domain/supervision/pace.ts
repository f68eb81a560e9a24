import { addDays, type Day, daysBetween, endOfYear, maxDay, minDay, startOfYear, yearOf } from '../calendar/day.ts';
import type { Term } from '../fadder/fadderRules.ts';

/**
 * The last days for each of a year's sessions, when the year is parted in `goal` equal pieces. Whoever begins in the
 * middle of the year has pieces as long as the others', counted from the day they began, and so many as there is room
 * for before the year or the term is over: nobody is asked for a session that there was no whole piece of the year for.
 */
export function dueDaysOf(goal: number, year: number, { activeFrom, activeTo }: Term): Day[] {
  if (goal <= 0) return [];
  const first = startOfYear(year);
  const begin = maxDay(first, activeFrom);
  const last = activeTo === null ? endOfYear(year) : minDay(endOfYear(year), activeTo);
  const length = daysBetween(first, endOfYear(year)) + 1;
  const days = Array.from({ length: goal }, (_, index) => addDays(begin, Math.ceil(((index + 1) * length) / goal) - 1));
  return days.filter((day) => day <= last);
}

/** How the year's sessions stand against the goal on a day. */
export interface Pace {
  /** The year's goal, less for whoever is there a part of the year. */
  goal: number;
  /** Held from 1 January up to and with the day. */
  held: number;
  /** How many should have been held before the day and were not. */
  behind: number;
  /** The last day for the next one; before `day` when it is overdue, null when the goal is met. */
  nextDue: Day | null;
}

/**
 * Sessions against a yearly goal on a day. A session on the last day of its piece of the year is in time, and it is
 * overdue first the day after. Sessions before the term began count: what is held is held.
 */
export function paceOn(day: Day, goalPerYear: number, term: Term, heldDays: readonly Day[]): Pace {
  const year = yearOf(day);
  const due = dueDaysOf(goalPerYear, year, term);
  const held = heldDays.filter((one) => one >= startOfYear(year) && one <= day).length;
  const passed = due.filter((one) => one < day).length;
  return { goal: due.length, held, behind: Math.max(0, passed - held), nextDue: due[held] ?? null };
}

/** Whether something is overdue by the pace. */
export const isBehind = ({ behind }: Pick<Pace, 'behind'>): boolean => behind > 0;
