import type { Day } from '../calendar/day.ts';
import type { DeadlineKind, DeadlineWeight } from './deadlineKind.ts';
import type { DeadlineRule } from './defaultRules.ts';
import type { DueDate, MovedBecause } from './period.ts';
import { isPausable, type Pause, pausedDue } from './pause.ts';
import { dueBy, ruleOn } from './ruleOn.ts';

/** A deadline with what it rests on, as the screen shows it. */
export interface ExplainedDeadline {
  kind: DeadlineKind;
  startsOn: Day;
  dueOn: Day;
  /** The day before it moved off a weekend or holiday. */
  unmovedOn: Day;
  movedBecause: MovedBecause | null;
  doneOn: Day | null;
  /** Days its end was moved because the case stood still, and since when it does so now. */
  pausedDays: number;
  pausedSince: Day | null;
  /** ISO 8601 with B for working days; empty where no rule counts it: a consent ends on its own last day. */
  period: string;
  weight: DeadlineWeight;
  basis: string | null;
  /** True when it is counted from a day that has not come yet. */
  isEstimate: boolean;
}

/**
 * Says what a deadline rests on: the rule in force on its first day, and why it moved. A day that was agreed (a unit's
 * answer, a plan's evaluation) stands as agreed and is explained as not moved.
 */
export function explainDeadline(
  deadline: Pick<ExplainedDeadline, 'kind' | 'startsOn' | 'dueOn' | 'doneOn'>,
  rules: readonly DeadlineRule[],
  { isEstimate = false, pauses = [] }: { isEstimate?: boolean; pauses?: readonly Pause[] } = {},
): ExplainedDeadline {
  const { kind, startsOn, dueOn, doneOn } = deadline;
  const rule = ruleOn(rules, kind, startsOn);
  const plain = dueBy(rules, kind, startsOn);
  const counted = plain && (isPausable(kind) ? pausedDue(plain, startsOn, pauses, doneOn) : unpaused(plain));
  const asCounted = counted !== null && counted.due === dueOn;
  return {
    kind,
    startsOn,
    dueOn,
    doneOn,
    unmovedOn: asCounted ? counted.unmoved : dueOn,
    movedBecause: asCounted ? counted.movedBecause : null,
    pausedDays: asCounted ? counted.pausedDays : 0,
    pausedSince: asCounted ? counted.pausedSince : null,
    period: rule?.period ?? '',
    weight: rule?.weight ?? 'localGoal',
    basis: rule?.basis ?? null,
    isEstimate,
  };
}

const unpaused = (due: DueDate) => ({ ...due, pausedDays: 0, pausedSince: null });
