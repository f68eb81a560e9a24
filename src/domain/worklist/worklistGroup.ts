import type { Day } from '../calendar/day.ts';

/** The worklist's groups, by urgency. */
export const worklistGroups = ['overdue', 'thisWeek', 'nextWeek', 'later'] as const;
export type WorklistGroup = (typeof worklistGroups)[number];
