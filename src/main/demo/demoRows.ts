import type {
  complaint,
  complaintEvent,
  assignment,
  assignmentRequest,
  consent,
  contact,
  deadline,
  decision,
  hospitalStay,
  participationAgreement,
  person,
  plan,
  planContent,
  planEvent,
  planReview,
  planSignature,
  planVersion,
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
export type ConsentRow = typeof consent.$inferSelect;
export type PlanVersionRow = typeof planVersion.$inferInsert;
export type PlanSignatureRow = typeof planSignature.$inferInsert;
export type ContactRow = typeof contact.$inferInsert;
export type PlanContentRow = typeof planContent.$inferInsert;
export type StayRow = typeof hospitalStay.$inferSelect;
export type ParticipationRow = typeof participationAgreement.$inferSelect;
export type ComplaintRow = typeof complaint.$inferInsert;
export type ComplaintEventRow = typeof complaintEvent.$inferInsert;
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
  planVersions: PlanVersionRow[];
  planSignatures: PlanSignatureRow[];
  contacts: ContactRow[];
  stays: StayRow[];
  participations: ParticipationRow[];
  consents: ConsentRow[];
  complaints: ComplaintRow[];
  complaintEvents: ComplaintEventRow[];
  deadlines: DeadlineRow[];
}
