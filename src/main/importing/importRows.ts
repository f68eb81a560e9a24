import type {
  complaint,
  complaintEvent,
  assignment,
  attendance,
  course,
  courseSession,
  eLearning,
  enrolment,
  participant,
  trainingPart,
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
export type PartRow = typeof trainingPart.$inferInsert;
export type ParticipantRow = typeof participant.$inferInsert;
export type CourseRow = typeof course.$inferInsert;
export type CourseSessionRow = typeof courseSession.$inferInsert;
export type EnrolmentRow = typeof enrolment.$inferInsert;
export type CourseAttendanceRow = typeof attendance.$inferInsert;
export type ELearningRow = typeof eLearning.$inferInsert;
export type ComplaintRow = typeof complaint.$inferInsert;
export type ComplaintEventRow = typeof complaintEvent.$inferInsert;
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
  parts: PartRow[];
  participants: ParticipantRow[];
  courses: CourseRow[];
  courseSessions: CourseSessionRow[];
  enrolments: EnrolmentRow[];
  courseAttendance: CourseAttendanceRow[];
  eLearning: ELearningRow[];
  complaints: ComplaintRow[];
  complaintEvents: Iterable<ComplaintEventRow>;
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
  parts: [],
  participants: [],
  courses: [],
  courseSessions: [],
  enrolments: [],
  courseAttendance: [],
  eLearning: [],
  complaints: [],
  complaintEvents: [],
});

/** Rows that are made one by one, as often as they are asked for. */
export const lazily = <T>(make: () => Iterable<T>): Iterable<T> => ({
  [Symbol.iterator]: () => make()[Symbol.iterator](),
});
