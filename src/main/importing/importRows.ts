import type {
  assignment,
  coordinator,
  decision,
  person,
  plan,
  planEvent,
  fadder,
  referral,
  referralEvent,
  supervisionAttendance,
  supervisionSession,
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
export type FadderRow = typeof fadder.$inferInsert;
export type SessionRow = typeof supervisionSession.$inferInsert;
export type AttendanceRow = typeof supervisionAttendance.$inferInsert;

/**
 * Everything an import adds to the register, table by table. What follows from another row (a decision, an event) is made
 * as it is written, and not kept.
 */
export interface ImportRows {
  units: UnitRow[];
  coordinators: CoordinatorRow[];
  persons: PersonRow[];
  referrals: ReferralRow[];
  events: Iterable<EventRow>;
  decisions: Iterable<DecisionRow>;
  assignments: AssignmentRow[];
  plans: PlanRow[];
  planEvents: Iterable<PlanEventRow>;
  faddere: FadderRow[];
  sessions: SessionRow[];
  attendance: AttendanceRow[];
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
  faddere: [],
  sessions: [],
  attendance: [],
});

/** Rows that are made one by one, as often as they are asked for. */
export const lazily = <T>(make: () => Iterable<T>): Iterable<T> => ({
  [Symbol.iterator]: () => make()[Symbol.iterator](),
});
