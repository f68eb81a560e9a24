import { and, eq, exists, gt, inArray, isNotNull, isNull, lt, or, sql } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import { grantedOutcomes } from '../../domain/referral/codes.ts';
import type { ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { assignment, person, plan, referral } from '../db/schema/index.ts';
import { assignedOn, place } from '../statistics/activeOnRepo.ts';

/** Cases of which something may lack or contradict (domain/quality/caseFindings.ts), narrowed by what no finding can be without. */
export function casesToLookAt(db: ReadDb, today: Day) {
  const statement = prepared(db, 'quality.cases', (d) => {
    const own = d.select({ id: assignment.id }).from(assignment).where(eq(assignment.referralId, referral.id));
    const served = d
      .select({ id: assignment.id })
      .from(assignment)
      .where(and(eq(assignment.personId, referral.personId), assignedOn(place.day)));
    return d
      .select({
        id: referral.id,
        personId: referral.personId,
        sentOn: referral.sentOn,
        receivedOn: referral.receivedOn,
        outcome: referral.outcome,
        decidedOn: referral.decidedOn,
        closedOn: referral.closedOn,
        feedbackSentOn: referral.feedbackSentOn,
        specialty: referral.specialty,
        referrerType: referral.referrerType,
        referrerName: referral.referrerName,
        referrerOrganisation: referral.referrerOrganisation,
        hasAssignment: sql<number>`${exists(own)}`,
        isServed: sql<number>`${exists(served)}`,
      })
      .from(referral)
      .where(
        or(
          and(inArray(referral.outcome, [...grantedOutcomes]), isNull(referral.closedOn)),
          and(isNotNull(referral.outcome), isNull(referral.decidedOn)),
          gt(referral.sentOn, referral.receivedOn),
          lt(referral.decidedOn, referral.receivedOn),
          lt(referral.closedOn, referral.receivedOn),
          eq(referral.specialty, 'unknown'),
          eq(referral.referrerType, 'other'),
          isNotNull(referral.feedbackSentOn),
        ),
      )
      .prepare();
  });
  return statement
    .all({ day: today })
    .map((row) => ({ ...row, hasAssignment: row.hasAssignment === 1, isServed: row.isServed === 1 }));
}

/** Plans that have begun, with their days. */
export const startedPlans = (db: ReadDb) =>
  prepared(db, 'quality.plans', (d) =>
    d
      .select({
        id: plan.id,
        personId: plan.personId,
        state: plan.state,
        activeFrom: plan.activeFrom,
        activeTo: plan.activeTo,
        consentOn: plan.consentOn,
        consentUntil: plan.consentUntil,
        consentWithdrawnOn: plan.consentWithdrawnOn,
        nextEvaluationOn: plan.nextEvaluationOn,
      })
      .from(plan)
      .innerJoin(person, and(eq(person.id, plan.personId), isNull(person.mergedIntoId)))
      .where(inArray(plan.state, ['active', 'underRevision', 'closed', 'consentWithdrawn']))
      .prepare(),
  ).all();
