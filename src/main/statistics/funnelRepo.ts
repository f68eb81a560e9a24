import { and, count, eq, exists, gte, inArray, isNull, lte, or, type SQL } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import { grantedOutcomes } from '../../domain/referral/codes.ts';
import type { ReadDb } from '../db/database.ts';
import { assignment, plan, referral } from '../db/schema/index.ts';
import { planActiveOn, planDeclinedOn, within } from './activeOnRepo.ts';

/** The way of the meldinger received from–to, as far as they had come by `asOf`. */
export interface Funnel {
  from: Day;
  to: Day;
  received: number;
  decided: number;
  granted: number;
  assigned: number;
  activePlan: number;
  waitingForDecision: number;
  otherOutcome: number;
  withoutCoordinator: number;
  planNotWanted: number;
  planInProgress: number;
}

/** Counts cases, not persons: each step is a part of the one before. */
export async function funnelOf(db: ReadDb, from: Day, to: Day, asOf: Day): Promise<Funnel> {
  const received = within(referral.receivedOn, from, to);
  const decided = all(received, lte(referral.decidedOn, asOf));
  const granted = all(decided, inArray(referral.outcome, [...grantedOutcomes]));
  const assigned = all(granted, exists(assignmentsSince(db, asOf)));
  const withPlan = (condition: SQL) => all(assigned, exists(plansOfPerson(db, condition)));

  const counts = {
    received: await countCases(db, received),
    decided: await countCases(db, decided),
    granted: await countCases(db, granted),
    assigned: await countCases(db, assigned),
    activePlan: await countCases(db, withPlan(planActiveOn(asOf))),
    planNotWanted: await countCases(db, withPlan(planDeclinedOn(db, asOf))),
    planInProgress: await countCases(db, withPlan(inArray(plan.state, ['inProgress', 'consentPending']))),
  };
  return {
    from,
    to,
    ...counts,
    waitingForDecision: counts.received - counts.decided,
    otherOutcome: counts.decided - counts.granted,
    withoutCoordinator: counts.granted - counts.assigned,
  };
}

/** The person's plans: asked case by case, so that the cases of the year lead the way and not everybody's plans. */
const plansOfPerson = (db: ReadDb, condition: SQL) =>
  db
    .select({ id: plan.id })
    .from(plan)
    .where(and(eq(plan.personId, referral.personId), condition));

/** An appointment of the person that began by the day and had not ended before the melding came: made for the case, or there already. */
export const assignmentsSince = (db: ReadDb, asOf: Day) =>
  db
    .select({ id: assignment.id })
    .from(assignment)
    .where(
      and(
        eq(assignment.personId, referral.personId),
        lte(assignment.fromDay, asOf),
        or(isNull(assignment.toDay), gte(assignment.toDay, referral.receivedOn)),
      ),
    );

async function countCases(db: ReadDb, condition: SQL): Promise<number> {
  const [row] = await db.select({ cases: count() }).from(referral).where(condition);
  return row?.cases ?? 0;
}

const all = (...conditions: SQL[]): SQL => and(...conditions) as SQL;
