/** Code lists about the individual plan (individuell plan, IP). */

export const planStates = [
  'notWanted',
  'consentPending',
  'inProgress',
  'active',
  'underRevision',
  'closed',
  'consentWithdrawn',
] as const;
export type PlanState = (typeof planStates)[number];

/** Where the plan itself lives. */
export const planSystems = ['visma', 'dips', 'paper', 'koordinat', 'other'] as const;
export type PlanSystem = (typeof planSystems)[number];

/** Why a person who could have a plan has none. */
export const noPlanReasons = [
  'doesNotWant',
  'coordinatorIsEnough',
  'otherPlanCovers',
  'noConsent',
  'tooIll',
  'notStarted',
  'other',
] as const;
export type NoPlanReason = (typeof noPlanReasons)[number];

/** The eleven points a plan shall contain, FOR-2022-06-22-1110 § 9, in the order of the regulation. */
export const planContents = [
  'goalsResourcesNeeds',
  'participants',
  'responsible',
  'contributions',
  'servicesAndMeasures',
  'howCarriedOut',
  'coordinatorOffered',
  'periodAndRevision',
  'consent',
  'cooperation',
  'childParticipation',
] as const;
export type PlanContent = (typeof planContents)[number];

/** Two different things (R 36): an evaluation of the plan's goals, and a simple follow-up between evaluations. */
export const planReviewKinds = ['evaluation', 'followUp'] as const;
export type PlanReviewKind = (typeof planReviewKinds)[number];
