import { and, asc, eq, isNotNull, isNull, lt, notExists, or } from 'drizzle-orm';

import type { DayRange } from '../../../domain/calendar/reportingPeriod.ts';
import { alias } from '../../db/columns.ts';
import type { ReadDb } from '../../db/database.ts';
import { prepared } from '../../db/prepared.ts';
import { assignment, complaint, referral } from '../../db/schema/index.ts';
import { place, within } from '../activeOnRepo.ts';

const caseColumns = {
  personId: referral.personId,
  referralId: referral.id,
  referrerType: referral.referrerType,
  specialty: referral.specialty,
  receivedOn: referral.receivedOn,
  decidedOn: referral.decidedOn,
  feedbackSentOn: referral.feedbackSentOn,
};

/** Meldinger received in the period. */
export const receivedCases = (db: ReadDb, { from, to }: DayRange) =>
  prepared(db, 'explore.received', (d) =>
    d
      .select(caseColumns)
      .from(referral)
      .where(within(referral.receivedOn, place.from, place.to))
      .prepare(),
  ).all({ from, to });

/** Cases decided in the period. */
export const decidedCases = (db: ReadDb, { from, to }: DayRange) =>
  prepared(db, 'explore.decided', (d) =>
    d
      .select(caseColumns)
      .from(referral)
      .where(within(referral.decidedOn, place.from, place.to))
      .prepare(),
  ).all({ from, to });

/** Received in the period with an outcome, but nobody knows when it was decided. */
export const casesWithoutDecisionDay = (db: ReadDb, { from, to }: DayRange) =>
  prepared(db, 'explore.withoutDecisionDay', (d) =>
    d
      .select(caseColumns)
      .from(referral)
      .where(
        and(within(referral.receivedOn, place.from, place.to), isNotNull(referral.outcome), isNull(referral.decidedOn)),
      )
      .prepare(),
  ).all({ from, to });

/** Decided in the period with feedback sent, but no appointment recorded that it could tell of. */
export const feedbackWithoutAppointment = (db: ReadDb, { from, to }: DayRange) =>
  prepared(db, 'explore.feedbackWithoutAppointment', (d) => {
    const own = d.select({ id: assignment.referralId }).from(assignment).where(eq(assignment.referralId, referral.id));
    return d
      .select(caseColumns)
      .from(referral)
      .where(and(within(referral.decidedOn, place.from, place.to), isNotNull(referral.feedbackSentOn), notExists(own)))
      .prepare();
  }).all({ from, to });

/** Cases whose first appointment begins in the period, with the day it does. */
export function firstAppointedCases(db: ReadDb, { from, to }: DayRange) {
  const statement = prepared(db, 'explore.firstAppointed', (d) => {
    const earlier = alias(assignment, 'earlier');
    const isBefore = or(
      lt(earlier.fromDay, assignment.fromDay),
      and(eq(earlier.fromDay, assignment.fromDay), lt(earlier.id, assignment.id)),
    );
    const hasEarlier = d
      .select({ id: earlier.referralId })
      .from(earlier)
      .where(and(eq(earlier.referralId, assignment.referralId), isBefore));
    return d
      .select({ ...caseColumns, assignedOn: assignment.fromDay })
      .from(assignment)
      .innerJoin(referral, eq(referral.id, assignment.referralId))
      .where(and(within(assignment.fromDay, place.from, place.to), notExists(hasEarlier)))
      .prepare();
  });
  return statement.all({ from, to });
}

/** Complaints received in the period, requests for supervision left out; with the melding they are about. */
export const receivedComplaints = (db: ReadDb, { from, to }: DayRange) =>
  prepared(db, 'explore.complaints', (d) =>
    d
      .select({
        complaintId: complaint.id,
        personId: complaint.personId,
        referralId: complaint.referralId,
        receivedOn: complaint.receivedOn,
        forwardedOn: complaint.forwardedOn,
        referrerType: referral.referrerType,
        specialty: referral.specialty,
      })
      .from(complaint)
      .leftJoin(referral, eq(referral.id, complaint.referralId))
      .where(and(eq(complaint.recordKind, 'complaint'), within(complaint.receivedOn, place.from, place.to)))
      .orderBy(asc(complaint.id))
      .prepare(),
  ).all({ from, to });
