import { type DeadlineKind, deadlineKinds } from '../deadline/deadlineKind.ts';

/** What stands in the office's calendar. Meetings that have an hour first, then what is due on a day: of its own work, and with persons. */
export const calendarKinds = [
  'course',
  'supervision',
  'fadderGroup',
  'officeMeeting',
  'practice',
  'planEvaluation',
  'deadline',
] as const;
export type CalendarKind = (typeof calendarKinds)[number];

/** What is due on a day and belongs to a person, as against what the office arranges. */
export const dueKinds = ['planEvaluation', 'deadline'] as const satisfies readonly CalendarKind[];
export type DueKind = (typeof dueKinds)[number];

/** What the office arranges, and what is due of its own work. */
export type EventKind = Exclude<CalendarKind, DueKind>;

export const isDueKind = (kind: CalendarKind): kind is DueKind => (dueKinds as readonly CalendarKind[]).includes(kind);

/** The deadlines that stand under a kind: evaluations by themselves, all others together. */
export const deadlinesOfKind = (kind: DueKind): DeadlineKind[] =>
  deadlineKinds.filter((deadline) => (deadline === 'planEvaluation') === (kind === 'planEvaluation'));
