import { addMonths, compareDays, type Day } from '../calendar/day.ts';
import { isForTrainee } from './audience.ts';
import type { ProgramStatus } from './codes.ts';
import { completionDaysBy, type TrainingDone } from './completion.ts';
import { changeDays, rulesOn, type Timed } from './ruleHistory.ts';
import { partsOfRule, type ProgramRules, type Trainee } from './trainingProgram.ts';

/** A session somebody has a place in. */
export interface ComingSession {
  readonly partId: string;
  readonly day: Day;
}

/** What somebody has done, and what they have a place in. */
export interface TrainingFacts extends TrainingDone {
  readonly coming: readonly ComingSession[];
}

/** Where somebody stands in a programme. */
export interface ProgramStanding {
  readonly status: ProgramStatus;
  /** The last completion. */
  readonly completedOn: Day | null;
  /** The last day it is valid; null when it lasts, or was never completed. */
  readonly validTo: Day | null;
  /** The next session one has a place in. */
  readonly nextOn: Day | null;
}

/**
 * Where somebody stands in a programme on a day: the only answer to that question. What happened on the day counts, what came after it does not.
 * A completion is valid to the day of the same number so many months later, that day included. Whoever has a place is `enrolled`, unless what
 * they had has run out. Whoever the programme is not for stands outside it, but keeps what they have completed. The rules are those of the day
 * (for whom, how long it lasts), and of each completion those of its own day (ruleHistory.ts).
 */
export function standingOn(
  program: Timed<ProgramRules>,
  trainee: Trainee,
  facts: TrainingFacts,
  day: Day,
): ProgramStanding {
  const { audience, validMonths, warnMonths, rule } = rulesOn(program, day);
  const parts = partsOfRule(rule);
  const done = upTo(facts, day);
  const changedOn = changeDays(program).filter((one) => one <= day);
  const completedOn = completionDaysBy((one) => rulesOn(program, one).rule, changedOn, done).at(-1) ?? null;
  const nextOn =
    facts.coming
      .filter((one) => one.day >= day && parts.includes(one.partId))
      .map((one) => one.day)
      .toSorted(compareDays)[0] ?? null;
  const isFor = isForTrainee(audience, trainee, day);
  const validTo = completedOn === null || validMonths === null || !isFor ? null : addMonths(completedOn, validMonths);
  const status = (): ProgramStatus => {
    if (completedOn !== null && (validTo === null || day < addMonths(validTo, -warnMonths))) return 'completed';
    if (validTo !== null && day > validTo) return 'expired';
    if (nextOn !== null) return 'enrolled';
    if (validTo !== null) return 'expiresSoon';
    if (!isFor) return 'notForThisOne';
    const hasBegun = [...done.sessions, ...done.eLearning].some(({ partId }) => parts.includes(partId));
    return hasBegun ? 'underWay' : 'missing';
  };
  return { status: status(), completedOn, validTo, nextOn };
}

const upTo = ({ sessions, eLearning }: TrainingDone, day: Day): TrainingDone => ({
  sessions: sessions.filter((one) => one.day <= day),
  eLearning: eLearning.filter((one) => one.day <= day),
});

/** Whether the programme is done and not run out: what `trainedShare` counts. */
export const isValid = ({ completedOn, validTo }: ProgramStanding, day: Day): boolean =>
  completedOn !== null && (validTo === null || day <= validTo);

/** Whether somebody has been at a session or completed e-learning in the 24 months up to and with the day (indicator 8, domain.md 8). */
export function isTrainedLately({ sessions, eLearning }: TrainingDone, day: Day): boolean {
  const since = addMonths(day, -24);
  return [...sessions, ...eLearning].some((one) => one.day > since && one.day <= day);
}

/** Nothing of it: for those about whom nothing is written down. */
export const nothingDone: TrainingFacts = { sessions: [], eLearning: [], coming: [] };
