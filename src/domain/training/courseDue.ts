import { addDays, addMonths, type Day } from '../calendar/day.ts';
import type { CourseState } from './codes.ts';
import { followUpDay } from './courseShape.ts';

/** A round in the eyes of whoever has to see to it. */
export interface CourseProgress {
  readonly state: CourseState;
  /** In order; `isNoted` when attendance is written for everybody with a place. */
  readonly sessions: readonly { readonly day: Day; readonly isNoted: boolean }[];
  readonly enrolled: number;
  readonly invitedOn: Day | null;
  /** Came in with a list: nobody calls people to it, and its forms lie elsewhere. */
  readonly isFromList: boolean;
  /** After how many months those who were there meet again; null where they do not, or the day is set. */
  readonly followUpMonths: number | null;
}

type CourseTaskKind = 'courseInvitation' | 'courseAttendance' | 'courseEvaluation' | 'followUpDay';

export interface CourseTask {
  readonly kind: CourseTaskKind;
  /** What it is counted from: the session, or the last of them. */
  readonly startsOn: Day;
  readonly dueOn: Day;
}

/**
 * Days before the first session by which people are called in, and by which the follow-up day is set. Three weeks, so that a shift can be
 * changed: no source gives a number.
 */
const invitationDays = 21;
/** Days after the last session by which it is evaluated, while it is remembered. */
const evaluationDays = 14;
/** Months after which a round is history, and no longer waits for anybody. */
const historyMonths = 12;

/** What waits in a round on a day: to call people in, write down who was there, evaluate, and set the day they meet again (R 6.2). */
export function courseTasks(course: CourseProgress, today: Day): CourseTask[] {
  const { state, sessions, enrolled, invitedOn, isFromList, followUpMonths } = course;
  const first = sessions[0];
  const last = sessions.at(-1);
  if (!first || !last || state === 'cancelled' || enrolled === 0) return [];
  const tasks: CourseTask[] = [];
  if (state === 'planned' && first.day > today && invitedOn === null && !isFromList)
    tasks.push({ kind: 'courseInvitation', startsOn: first.day, dueOn: addDays(first.day, -invitationDays) });
  const unnoted = sessions.find(({ day, isNoted }) => day <= today && !isNoted);
  if (unnoted) tasks.push({ kind: 'courseAttendance', startsOn: unnoted.day, dueOn: unnoted.day });
  if (last.day > today) return tasks;
  const isHistory = addMonths(last.day, historyMonths) < today;
  const awaitsForms = state === 'planned' || state === 'held';
  if (awaitsForms && !unnoted && !isFromList && !isHistory)
    tasks.push({ kind: 'courseEvaluation', startsOn: last.day, dueOn: addDays(last.day, evaluationDays) });
  if (followUpMonths !== null) {
    const { day } = followUpDay(last.day, followUpMonths);
    if (addMonths(day, historyMonths) >= today)
      tasks.push({ kind: 'followUpDay', startsOn: last.day, dueOn: addDays(day, -invitationDays) });
  }
  return tasks;
}
