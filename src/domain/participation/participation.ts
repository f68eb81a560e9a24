import type { Day, Moment } from '../calendar/day.ts';

/**
 * What somebody of the hospital does in a plan that the kommune keeps (P): takes part in the meetings, answers for
 * measures of the hospital, or gives advice when asked.
 */
export const participationRoles = ['groupMember', 'measureResponsible', 'adviser'] as const;
export type ParticipationRole = (typeof participationRoles)[number];

/** Why an agreement ended before its last day, or was not renewed. */
export const participationEndReasons = ['needEnded', 'planEnded', 'personWishes', 'moved', 'other'] as const;
export type ParticipationEndReason = (typeof participationEndReasons)[number];

export const participationStates = ['planned', 'running', 'lapsed', 'ended'] as const;
export type ParticipationState = (typeof participationStates)[number];

export interface ParticipationDays {
  readonly fromDay: Day;
  readonly toDay: Day;
  /** The day it was settled that it does not go on; null while it may. */
  readonly endedOn: Day | null;
  /** The day it was replaced by the next one. */
  readonly renewedOn: Day | null;
}

/**
 * How an agreement stands on a day. The work is limited in time (P): one whose last day has passed without being renewed
 * or ended has lapsed, and somebody must settle it.
 */
export function participationStateOn({ fromDay, toDay, endedOn, renewedOn }: ParticipationDays, day: Day) {
  if (endedOn !== null && endedOn < day) return 'ended';
  if (toDay < day) return renewedOn === null && endedOn === null ? 'lapsed' : 'ended';
  return fromDay > day ? 'planned' : 'running';
}

/**
 * The day it was settled that an agreement goes on or ends; null while somebody must. An ended one is not changed after
 * that, so the day it was last written is the day.
 */
export const settledOn = ({ renewedOn, endedOn }: ParticipationDays, writtenAt: Moment): Day | null =>
  renewedOn ?? (endedOn === null ? null : writtenAt.slice(0, 10));

interface ParticipationFields extends Omit<ParticipationDays, 'endedOn' | 'renewedOn'> {
  readonly journalNotedOn: Day | null;
}

/** The rules of an agreement: it ends after it begins, and what stands in the journal was not written tomorrow. */
export function brokenParticipationRules(
  { fromDay, toDay, journalNotedOn }: ParticipationFields,
  { today, after }: { today: Day; after: Day | null },
): Record<string, string> {
  const broken: Record<string, string> = {};
  if (toDay < fromDay) broken['toDay'] = 'beforeFrom';
  if (after !== null && fromDay <= after) broken['fromDay'] = 'beforeFormerEnds';
  if (journalNotedOn !== null && journalNotedOn > today) broken['journalNotedOn'] = 'inFuture';
  return broken;
}

/** The rule the last day of an agreement that is ended breaks, or null: within its period. */
export function brokenEndDay(endedOn: Day, { fromDay, toDay }: Pick<ParticipationDays, 'fromDay' | 'toDay'>) {
  if (endedOn < fromDay) return 'beforeFrom';
  return endedOn > toDay ? 'afterTo' : null;
}
