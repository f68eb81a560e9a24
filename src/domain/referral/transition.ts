import type { OfficeType } from '../office/officeType.ts';
import { isGranted, type Outcome } from './codes.ts';
import { mayTake, stepRules, type ReferralState, type ReferralStep } from './state.ts';

/** The facts that decide where a step leads when the table leaves it open. */
export interface TransitionFacts {
  state: ReferralState;
  office: OfficeType;
  /** The outcome being decided (for `decide`) or standing (for `reopen`). */
  outcome: Outcome | null;
  /** Whether somebody is assigned today. */
  hasCoordinator: boolean;
  /** Whether the case had come as far as assessment before it was closed. */
  wasAssessed: boolean;
}

/**
 * The state after a step, or null where the step is not allowed. A granted decision waits for a coordinator,
 * any other ends the case as `decided`; a reopened case goes back to where its decision left it.
 */
export function stateAfter(step: ReferralStep, facts: TransitionFacts): ReferralState | null {
  if (!mayTake(step, facts.state, facts.office)) return null;
  const fixed = stepRules[step].to;
  if (fixed !== null) return fixed;
  if (step === 'decide') return isGranted(facts.outcome) ? granted(facts) : 'decided';
  // reopen
  if (isGranted(facts.outcome)) return granted(facts);
  if (facts.outcome !== null) return 'decided';
  if (facts.wasAssessed && facts.office === 'healthTrust') return 'assessed';
  return facts.wasAssessed ? 'assessing' : 'received';
}

const granted = (facts: TransitionFacts): ReferralState => (facts.hasCoordinator ? 'assigned' : 'awaitingCoordinator');
