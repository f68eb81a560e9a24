import type { NoPlanReason, PlanContent, PlanReviewKind, PlanState, PlanSystem } from '../../../domain/plan/codes.ts';
import { standingPlanStates } from '../../../domain/plan/planRules.ts';
import { count, day, id, index, json, moment, oneOf, ref, table, textColumn, uniqueIndex } from '../columns.ts';
import { person } from './person.ts';

/** The register's knowledge of an individual plan: at most one per person that is not closed (hol § 7-1). */
export const plan = table(
  'plan',
  {
    id: id(),
    version: count().notNull(),
    personId: ref()
      .notNull()
      .references(() => person.id),
    state: textColumn<PlanState>().notNull(),
    noPlanReason: textColumn<NoPlanReason>(),
    system: textColumn<PlanSystem>(),
    /** First day the plan was active (virksom); the day it ended, inclusive. */
    activeFrom: day(),
    activeTo: day(),
    nextEvaluationOn: day(),
    /** The days of the consent that governs the plan, kept in step with `consent` by consentRepo: figures read them here (ADR 0008). */
    consentOn: day(),
    /** Last day the consent is valid; null: until withdrawn. */
    consentUntil: day(),
    consentWithdrawnOn: day(),
    contactPhysician: textColumn(),
    contactPhysicianOn: day(),
    contents: json<PlanContent[]>().notNull(),
    note: textColumn(),
    importBatchId: ref(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (t) => [
    // Everything that tells whether a plan was active on a day: the plan is not read for it.
    index('plan_person').on(
      t.personId,
      t.activeFrom,
      t.state,
      t.activeTo,
      t.consentUntil,
      t.consentWithdrawnOn,
      t.consentOn,
    ),
    // Nobody has two plans at once (hol § 7-1): the rule stands in planRules.ts, and here it cannot be gone around.
    uniqueIndex('plan_standing').on(t.personId).where(oneOf(t.state, standingPlanStates)),
    index('plan_active').on(
      t.activeFrom,
      t.activeTo,
      t.consentUntil,
      t.consentWithdrawnOn,
      t.state,
      t.personId,
      t.consentOn,
    ),
    // Whose evaluation waits, or is not agreed, among the plans active on a day.
    index('plan_next_evaluation').on(
      t.nextEvaluationOn,
      t.activeFrom,
      t.state,
      t.activeTo,
      t.consentUntil,
      t.consentWithdrawnOn,
      t.consentOn,
      t.personId,
    ),
    index('plan_import').on(t.importBatchId),
  ],
);

/** An evaluation or a simple follow-up that was held. */
export const planReview = table(
  'plan_review',
  {
    id: id(),
    planId: ref()
      .notNull()
      .references(() => plan.id),
    kind: textColumn<PlanReviewKind>().notNull(),
    /** The day it was agreed for; null where none was agreed. */
    agreedOn: day(),
    heldOn: day().notNull(),
    note: textColumn(),
    accountId: ref().notNull(),
    createdAt: moment().notNull(),
  },
  (t) => [
    index('plan_review_plan').on(t.planId, t.heldOn),
    // Statistics: evaluations by the day they were agreed for.
    index('plan_review_agreed').on(t.kind, t.agreedOn, t.heldOn, t.planId),
  ],
);

/** Who the plan's state changed by, from what, when and why. */
export const planEvent = table(
  'plan_event',
  {
    id: id(),
    planId: ref()
      .notNull()
      .references(() => plan.id),
    at: moment().notNull(),
    onDay: day().notNull(),
    accountId: ref().notNull(),
    fromState: textColumn<PlanState>(),
    toState: textColumn<PlanState>().notNull(),
    note: textColumn(),
  },
  (t) => [index('plan_event_plan').on(t.planId, t.at)],
);
