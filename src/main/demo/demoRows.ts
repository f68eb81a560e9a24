import type {
  assignment,
  assignmentRequest,
  consent,
  deadline,
  decision,
  person,
  plan,
  planContent,
  planEvent,
  planReview,
  referral,
  referralEvent,
} from '../db/schema/index.ts';

export type PersonRow = typeof person.$inferInsert;
export type ReferralRow = typeof referral.$inferInsert;
export type EventRow = typeof referralEvent.$inferInsert;
export type DecisionRow = typeof decision.$inferInsert;
export type RequestRow = typeof assignmentRequest.$inferInsert;
export type AssignmentRow = typeof assignment.$inferInsert;
export type PlanRow = typeof plan.$inferInsert;
export type PlanEventRow = typeof planEvent.$inferInsert;
export type PlanReviewRow = typeof planReview.$inferInsert;
export type ConsentRow = typeof consent.$inferInsert;
export type PlanContentRow = typeof planContent.$inferInsert;
export type DeadlineRow = typeof deadline.$inferInsert;

/** One person's rows in every table, in the order that references need. */
export interface PersonRows {
  person: PersonRow;
  words: string[];
  referrals: ReferralRow[];
  events: EventRow[];
  decisions: DecisionRow[];
  requests: RequestRow[];
  assignments: AssignmentRow[];
  plans: PlanRow[];
  planEvents: PlanEventRow[];
  planReviews: PlanReviewRow[];
  planContents: PlanContentRow[];
  consents: ConsentRow[];
  deadlines: DeadlineRow[];
}
