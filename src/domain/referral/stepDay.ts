import type { Day } from '../calendar/day.ts';
import type { ReferralStep } from './state.ts';

/** What is wrong with the day a step is said to have happened. */
export type BrokenDay = 'beforeReceived' | 'inFuture';

/** Steps that may be settled for a day to come: somebody is appointed from the first of next month. */
const plannedSteps: readonly string[] = ['assign', 'assignmentEnds'] satisfies ReferralStep[];

/** The rule a step's day breaks, or null: nothing happens to a melding before it came, and what has happened is past. */
export function brokenStepDay(step: string, onDay: Day, at: { receivedOn: Day; today: Day }): BrokenDay | null {
  if (onDay < at.receivedOn) return 'beforeReceived';
  return onDay > at.today && !plannedSteps.includes(step) ? 'inFuture' : null;
}
