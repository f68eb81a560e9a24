import type { Day } from '../calendar/day.ts';
import { covers } from '../calendar/reportingPeriod.ts';
import { type PlanContent, planContents, type PlanState } from '../plan/codes.ts';
import { isGranted, type Outcome } from '../referral/codes.ts';

/** What is known of a plan when asking whether it counted on a day. */
export interface PlanFacts {
  readonly state: PlanState;
  readonly activeFrom: Day | null;
  readonly activeTo: Day | null;
  readonly consentOn: Day | null;
  readonly consentUntil: Day | null;
  readonly consentWithdrawnOn: Day | null;
}

/** States of a plan that has been, or is, active; its days then say when. */
export const startedPlanStates = [
  'active',
  'underRevision',
  'closed',
  'consentWithdrawn',
] as const satisfies PlanState[];

/**
 * A plan active (virksom) on a day: started, not ended, consent valid (domain.md 8, indicator 1). The first and the last day count,
 * of the plan and of the consent; from the day the consent is withdrawn it no longer does (FOR-2022-06-22-1110 § 5).
 * A consent without a date is taken as given when the plan started. A plan closed or withdrawn without a date for it is not counted:
 * nobody knows until when it was active.
 */
export function isPlanActiveOn(plan: PlanFacts, day: Day): boolean {
  if (!(startedPlanStates as readonly PlanState[]).includes(plan.state)) return false;
  if (plan.activeFrom === null || !covers({ from: plan.activeFrom, to: plan.activeTo }, day)) return false;
  if (plan.state === 'closed' && plan.activeTo === null) return false;
  if (plan.state === 'consentWithdrawn' && plan.consentWithdrawnOn === null && plan.activeTo === null) return false;
  return isConsentValidOn(plan, day);
}

/** The consent to the plan on a day. Its last day counts, the day of withdrawal does not. */
function isConsentValidOn(
  plan: Pick<PlanFacts, 'consentOn' | 'consentUntil' | 'consentWithdrawnOn'>,
  day: Day,
): boolean {
  if (plan.consentOn !== null && day < plan.consentOn) return false;
  if (plan.consentUntil !== null && day > plan.consentUntil) return false;
  return plan.consentWithdrawnOn === null || day < plan.consentWithdrawnOn;
}

/** An appointment on a day: first and last day inclusive. */
export const isAssignedOn = (assignment: { readonly fromDay: Day; readonly toDay: Day | null }, day: Day): boolean =>
  covers({ from: assignment.fromDay, to: assignment.toDay }, day);

/** What is known of a case when asking whether it gives a right to a coordinator on a day. */
export interface GrantFacts {
  readonly outcome: Outcome | null;
  readonly decidedOn: Day | null;
  readonly closedOn: Day | null;
}

/** A coordinator granted on or before the day, and the case not closed by then: somebody must be responsible. */
export function isGrantRunningOn(referral: GrantFacts, day: Day): boolean {
  if (!isGranted(referral.outcome) || referral.decidedOn === null || referral.decidedOn > day) return false;
  return referral.closedOn === null || referral.closedOn > day;
}

/** A change of a plan's state, as its history keeps it. */
export interface PlanStateChange {
  readonly onDay: Day;
  readonly toState: PlanState;
}

/** Said no to a plan as things stood on the day: `notWanted` now, and not first afterwards (indicator 4). */
export function hasDeclinedPlanOn(
  plan: { readonly state: PlanState },
  changes: readonly PlanStateChange[],
  day: Day,
): boolean {
  return plan.state === 'notWanted' && !changes.some((change) => change.toState === 'notWanted' && change.onDay > day);
}

/** The points of § 9 that a plan must have: point 11 is about children alone. */
export function neededContents(isChild: boolean): readonly PlanContent[] {
  return isChild ? planContents : planContents.filter((content) => content !== 'childParticipation');
}

/** True when every needed point of FOR-2022-06-22-1110 § 9 is there. */
export function isComplete(contents: readonly PlanContent[], isChild: boolean): boolean {
  return neededContents(isChild).every((content) => contents.includes(content));
}
