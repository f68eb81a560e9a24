import { ageOn } from '../calendar/age.ts';
import type { Day } from '../calendar/day.ts';
import { neededContents } from '../statistics/indicatorRules.ts';
import type { NoPlanReason, PlanContent, PlanState } from './codes.ts';

/** Field → rule that is broken; empty when all is well. */
export type Broken = Record<string, string>;

export interface PlanFacts {
  state: PlanState;
  noPlanReason: NoPlanReason | null;
  activeFrom: Day | null;
  activeTo: Day | null;
  nextEvaluationOn: Day | null;
  consentOn: Day | null;
  consentUntil: Day | null;
  consentWithdrawnOn: Day | null;
}

/** States in which a plan takes up the person's one place: nobody has two (hol § 7-1, sphl § 2-5). */
export const standingPlanStates = [
  'consentPending',
  'inProgress',
  'active',
  'underRevision',
] as const satisfies readonly PlanState[];

export const isStandingPlan = (state: PlanState): boolean =>
  (standingPlanStates as readonly PlanState[]).includes(state);

/** Whether a plan in this state is followed up: only then can an evaluation be late. */
export const isRunningPlan = (state: PlanState): boolean => state === 'active' || state === 'underRevision';

/**
 * The rules between a plan's fields. A plan is not active without a consent given by its first day
 * (FOR-2022-06-22-1110 § 5), and not ended without the day: figures for a past day are read from the days.
 */
export function brokenPlanRules(plan: PlanFacts): Broken {
  const { state, activeFrom, activeTo, consentOn, consentUntil, consentWithdrawnOn } = plan;
  const broken: Broken = {};
  const breaks = (field: keyof PlanFacts, rule: string, isBroken: boolean) => {
    if (isBroken) broken[field] ??= rule;
  };
  breaks('activeFrom', 'required', isRunningPlan(state) && activeFrom === null);
  breaks('activeFrom', 'notStarted', activeFrom !== null && notStarted.has(state));
  breaks('activeTo', 'required', state === 'closed' && activeFrom !== null && activeTo === null);
  breaks('activeTo', 'withoutFrom', activeTo !== null && activeFrom === null);
  breaks('activeTo', 'beforeFrom', isBefore(activeTo, activeFrom));
  breaks('consentOn', 'required', isRunningPlan(state) && consentOn === null);
  breaks('consentOn', 'afterActiveFrom', isBefore(activeFrom, consentOn));
  breaks('consentUntil', 'beforeConsent', isBefore(consentUntil, consentOn));
  breaks('consentWithdrawnOn', 'required', state === 'consentWithdrawn' && consentWithdrawnOn === null);
  breaks('consentWithdrawnOn', 'stillRunning', isRunningPlan(state) && consentWithdrawnOn !== null);
  breaks('consentWithdrawnOn', 'beforeConsent', isBefore(consentWithdrawnOn, consentOn));
  breaks('nextEvaluationOn', 'beforeActiveFrom', isBefore(plan.nextEvaluationOn, activeFrom));
  breaks('noPlanReason', 'required', state === 'notWanted' && plan.noPlanReason === null);
  return broken;
}

const notStarted: ReadonlySet<PlanState> = new Set(['notWanted', 'consentPending', 'inProgress']);

const isBefore = (day: Day | null, other: Day | null): boolean => day !== null && other !== null && day < other;

/** The rules of a review: it was held, on a day after the plan began, and the next comes later. */
export function brokenReviewRules(
  review: { heldOn: Day; nextEvaluationOn: Day | null },
  plan: { state: PlanState; activeFrom: Day | null },
  today: Day,
): Broken {
  const broken: Broken = {};
  if (review.heldOn > today) broken['heldOn'] = 'inFuture';
  if (isBefore(review.heldOn, plan.activeFrom)) broken['heldOn'] = 'beforeActiveFrom';
  if (review.nextEvaluationOn !== null && review.nextEvaluationOn <= review.heldOn)
    broken['nextEvaluationOn'] = 'beforeHeld';
  if (!isRunningPlan(plan.state)) broken['kind'] = 'notActive';
  return broken;
}

/**
 * The points of § 9 the person's plan must have on the day: eleven for a child, ten for an adult. Of unknown age or not
 * yet born: ten, for nothing says that the point about the child's own part can be met.
 */
export function contentsNeeded(birthDate: Day | null, day: Day): readonly PlanContent[] {
  const age = birthDate === null ? null : ageOn(birthDate, day);
  return neededContents(age !== null && age < 18);
}
