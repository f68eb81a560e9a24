import { addDays, type Day, weekday } from '../calendar/day.ts';

/** The worklist's groups, by urgency; last what stands still with its case and is due no day. */
export const worklistGroups = ['overdue', 'thisWeek', 'nextWeek', 'later', 'paused'] as const;
export type WorklistGroup = (typeof worklistGroups)[number];

/** How far ahead the worklist looks. A child's handover in ten years is a deadline, but nothing that waits. */
const worklistHorizonDays = 90;

/** The last day of this week and of the next, and of what the worklist shows. Weeks begin on Monday. */
export function worklistEnds(today: Day): Record<Exclude<WorklistGroup, 'overdue' | 'paused'>, Day> {
  const sunday = addDays(today, 7 - weekday(today));
  return { thisWeek: sunday, nextWeek: addDays(sunday, 7), later: addDays(today, worklistHorizonDays) };
}

/** The group of what is due on a day. Due today is not overdue. */
export function groupOf(dueOn: Day, today: Day): Exclude<WorklistGroup, 'paused'> {
  if (dueOn < today) return 'overdue';
  const ends = worklistEnds(today);
  if (dueOn <= ends.thisWeek) return 'thisWeek';
  return dueOn <= ends.nextWeek ? 'nextWeek' : 'later';
}
