import type { Db } from '../db/database.ts';
import { bulkInsert } from '../db/bulkInsert.ts';
import {
  complaint,
  complaintEvent,
  assignment,
  attendance,
  consent,
  course,
  courseSession,
  eLearning,
  enrolment,
  participant,
  trainingPart,
  coordinator,
  deadline,
  decision,
  fadder,
  person,
  plan,
  planEvent,
  referral,
  referralEvent,
  searchWord,
  supervisionAttendance,
  supervisionSession,
  unit,
} from '../db/schema/index.ts';
import { consentOfDays } from '../consent/planConsent.ts';
import { newIdOfMany } from '../db/newId.ts';
import type { ImportRows } from './importRows.ts';

/** Rows that are made on the way, and about how many there will be. */
export interface Stream<T> {
  rows: Iterable<T>;
  expected: number;
}

/** Adds everything of an import, in the order that references need, in the caller's transaction. Gives the count of each table. */
export async function insertImport(
  db: Db,
  rows: ImportRows,
  words: Stream<typeof searchWord.$inferInsert>,
  deadlines: Stream<typeof deadline.$inferInsert>,
): Promise<Record<keyof ImportRows, number>> {
  const cases = rows.referrals.length;
  const counts = {
    units: bulkInsert(db, unit, rows.units),
    coordinators: bulkInsert(db, coordinator, rows.coordinators),
    persons: bulkInsert(db, person, rows.persons),
    referrals: bulkInsert(db, referral, rows.referrals),
    events: bulkInsert(db, referralEvent, rows.events, 2 * cases),
    decisions: bulkInsert(db, decision, rows.decisions, cases),
    assignments: bulkInsert(db, assignment, rows.assignments),
    plans: bulkInsert(db, plan, rows.plans),
    planEvents: bulkInsert(db, planEvent, rows.planEvents, rows.plans.length),
    faddere: bulkInsert(db, fadder, rows.faddere),
    sessions: bulkInsert(db, supervisionSession, rows.sessions),
    attendance: bulkInsert(db, supervisionAttendance, rows.attendance),
    parts: bulkInsert(db, trainingPart, rows.parts),
    participants: bulkInsert(db, participant, rows.participants),
    courses: bulkInsert(db, course, rows.courses),
    courseSessions: bulkInsert(db, courseSession, rows.courseSessions),
    enrolments: bulkInsert(db, enrolment, rows.enrolments),
    courseAttendance: bulkInsert(db, attendance, rows.courseAttendance),
    eLearning: bulkInsert(db, eLearning, rows.eLearning),
    complaints: bulkInsert(db, complaint, rows.complaints),
    complaintEvents: bulkInsert(db, complaintEvent, rows.complaintEvents, 3 * rows.complaints.length),
  };
  bulkInsert(db, consent, consentsTold(rows.plans), rows.plans.length);
  bulkInsert(db, searchWord, words.rows, words.expected);
  bulkInsert(db, deadline, deadlines.rows, deadlines.expected);
  return counts;
}

/** A list tells of a consent by its days on the plan; it becomes a consent of its own. */
const consentsTold = (plans: ImportRows['plans']) =>
  plans
    .map(({ consentOn = null, consentUntil = null, consentWithdrawnOn = null, ...told }) =>
      consentOfDays(
        { ...told, consentOn, consentUntil, consentWithdrawnOn },
        { id: newIdOfMany(), at: told.createdAt, accountId: null },
      ),
    )
    .filter((row) => row !== null);
