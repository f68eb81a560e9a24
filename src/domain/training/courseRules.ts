import type { Day } from '../calendar/day.ts';
import type { CourseState } from './codes.ts';

/** Field → rule that is broken; empty when all is well. */
export type Broken = Record<string, string>;

export interface SessionFields {
  readonly day: Day;
  readonly from: string | null;
  readonly to: string | null;
}

/** The rules of a course's sessions: at least one, in order of days, each ending after it begins. */
export function brokenSessionRules(sessions: readonly SessionFields[]): Broken {
  if (sessions.length === 0) return { sessions: 'noSessions' };
  const isInOrder = sessions.every(({ day }, index) => index === 0 || day > (sessions[index - 1]?.day ?? ''));
  if (!isInOrder) return { sessions: 'notInOrder' };
  const endsFirst = sessions.some(({ from, to }) => from !== null && to !== null && to <= from);
  return endsFirst ? { sessions: 'endsBeforeItBegins' } : {};
}

/** What can be done with a course as a whole; `reopen` takes the last of them back. */
export const courseSteps = ['hold', 'evaluate', 'cancel', 'reopen'] as const;
export type CourseStep = (typeof courseSteps)[number];

const steps: Readonly<Record<CourseState, Partial<Record<CourseStep, CourseState>>>> = {
  planned: { hold: 'held', cancel: 'cancelled' },
  held: { evaluate: 'evaluated', reopen: 'planned' },
  evaluated: { reopen: 'held' },
  cancelled: { reopen: 'planned' },
};

/** The state a step leads to, or why it cannot be taken: not from this state, or the last session is still to come. */
export function stateAfter(
  state: CourseState,
  step: CourseStep,
  lastSession: Day,
  today: Day,
): { state: CourseState } | { broken: 'notAllowed' | 'notOverYet' } {
  const next = steps[state][step];
  if (next === undefined) return { broken: 'notAllowed' };
  return step === 'hold' && lastSession > today ? { broken: 'notOverYet' } : { state: next };
}

/** Attendance is written down from the session's own day on, and can be corrected for ever; never of a cancelled course. */
export const mayNoteAttendance = (state: CourseState, session: Day, today: Day): boolean =>
  state !== 'cancelled' && session <= today;

/** A list is open until the course is evaluated: somebody may come to the second day without having been on it. */
export const mayChangeList = (state: CourseState): boolean => state === 'planned' || state === 'held';
