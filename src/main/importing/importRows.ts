import type {
  assignment,
  coordinator,
  decision,
  person,
  plan,
  planEvent,
  referral,
  referralEvent,
  unit,
} from '../db/schema/index.ts';

export type PersonRow = typeof person.$inferInsert;
export type ReferralRow = typeof referral.$inferInsert;
export type EventRow = typeof referralEvent.$inferInsert;
export type DecisionRow = typeof decision.$inferInsert;
export type UnitRow = typeof unit.$inferInsert;
export type CoordinatorRow = typeof coordinator.$inferInsert;
export type AssignmentRow = typeof assignment.$inferInsert;
export type PlanRow = typeof plan.$inferInsert;
export type PlanEventRow = typeof planEvent.$inferInsert;

/** Everything an import adds to the register, table by table. */
export interface ImportRows {
  units: UnitRow[];
  coordinators: CoordinatorRow[];
  persons: PersonRow[];
  referrals: ReferralRow[];
  events: EventRow[];
  decisions: DecisionRow[];
  assignments: AssignmentRow[];
  plans: PlanRow[];
  planEvents: PlanEventRow[];
}

export const noRows = (): ImportRows => ({
  units: [],
  coordinators: [],
  persons: [],
  referrals: [],
  events: [],
  decisions: [],
  assignments: [],
  plans: [],
  planEvents: [],
});
