import { compareDays, type Day } from '../calendar/day.ts';
import type { CompletionRule, Requirement } from './trainingProgram.ts';

/** A session somebody was present at. */
export interface AttendedSession {
  readonly partId: string;
  readonly courseId: string;
  /** The session's place in its course, from 1. */
  readonly position: number;
  /** How many sessions the course has. */
  readonly of: number;
  readonly day: Day;
}

/** E-learning somebody completed. */
export interface CompletedELearning {
  readonly partId: string;
  readonly day: Day;
}

/** What somebody has done. */
export interface TrainingDone {
  readonly sessions: readonly AttendedSession[];
  readonly eLearning: readonly CompletedELearning[];
}

/** The days on which a rule that has always been the same was met. */
export const completionDays = (rule: CompletionRule, done: TrainingDone): Day[] =>
  completionDaysBy(() => rule, [], done);

/**
 * The days on which a programme was completed, the first first, each by the rule of its day: who completed it by the rule of then has completed
 * it, and on a day the rule changed somebody may have done enough already. A refresher is a completion of its own: what was done up to one
 * completion is used up, and does not count once more. Everything on the day itself counts.
 */
export function completionDaysBy(
  ruleOn: (day: Day) => CompletionRule,
  changedOn: readonly Day[],
  done: TrainingDone,
): Day[] {
  const doneOn = [...done.sessions, ...done.eLearning].map(({ day }) => day);
  const days = [...new Set([...doneOn, ...changedOn])].toSorted(compareDays);
  const found: Day[] = [];
  for (const day of days) if (isMet(ruleOn(day), doneIn(done, found.at(-1) ?? null, day))) found.push(day);
  return found;
}

/** What was done after the one day, up to and with the other. */
function doneIn({ sessions, eLearning }: TrainingDone, after: Day | null, upTo: Day): TrainingDone {
  const isIn = ({ day }: { day: Day }) => (after === null || day > after) && day <= upTo;
  return { sessions: sessions.filter(isIn), eLearning: eLearning.filter(isIn) };
}

const isMet = (rule: CompletionRule, done: TrainingDone): boolean =>
  rule.length > 0 && rule.every((requirement) => isRequirementMet(requirement, done));

function isRequirementMet({ partIds, sharePercent }: Requirement, { sessions, eLearning }: TrainingDone): boolean {
  return partIds.some(
    (partId) =>
      eLearning.some((one) => one.partId === partId) ||
      hasEnoughSessions(
        sessions.filter((one) => one.partId === partId),
        sharePercent,
      ),
  );
}

/**
 * Whether the sessions of one part make up a course. Somebody who missed the second day may take it with the next group: sessions of the same
 * place in the course stand in for each other.
 */
function hasEnoughSessions(sessions: readonly AttendedSession[], sharePercent: number): boolean {
  const positions = new Set(sessions.map(({ position }) => position));
  return sessions.some(({ of }) => {
    const present = [...positions].filter((position) => position <= of).length;
    return present >= Math.max(1, Math.ceil((of * sharePercent) / 100));
  });
}
