import { and, count, eq, exists, gte, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import { grantedOutcomes } from '../../domain/referral/codes.ts';
import type { ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { assignment, plan, referral } from '../db/schema/index.ts';
import { type DayOrPlace, place, planActiveOn, planDeclinedOn, within } from './activeOnRepo.ts';

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

/** How far a case had come: each step is a part of the one before. Cases with a coordinator have the plan's bits on top. */
const steps = { received: 0, decided: 1, granted: 2, assigned: 4 } as const;
const planBits = { activePlan: 8, planNotWanted: 16, planInProgress: 32 } as const;

/** Counts cases, not persons. One pass over the cases of the days; a step is not looked up where the one before was not taken. */
export async function funnelOf(db: ReadDb, from: Day, to: Day, asOf: Day): Promise<Funnel> {
  const rows = stepsTaken(db).all({ from, to, day: asOf });
  const sum = (isSo: (taken: number) => boolean) =>
    rows.reduce((cases, row) => cases + (isSo(row.step) ? row.cases : 0), 0);
  const atLeast = (least: number) => sum((has) => has >= least);
  const withBit = (wanted: number) => sum((has) => (has & wanted) !== 0);
  const [received, decided, granted, assigned] = [steps.received, steps.decided, steps.granted, steps.assigned].map(
    atLeast,
  ) as [number, number, number, number];
  return {
    from,
    to,
    received,
    decided,
    granted,
    assigned,
    activePlan: withBit(planBits.activePlan),
    planNotWanted: withBit(planBits.planNotWanted),
    planInProgress: withBit(planBits.planInProgress),
    waitingForDecision: received - decided,
    otherOutcome: decided - granted,
    withoutCoordinator: granted - assigned,
  };
}

const stepsTaken = (db: ReadDb) =>
  prepared(db, 'statistics.funnel', (d) => {
    const taken = d
      .select({ step: stepOn(d).as('step') })
      .from(referral)
      .where(within(referral.receivedOn, place.from, place.to))
      .as('taken');
    return d
      .select({ step: taken.step, cases: count() })
      .from(taken)
      .groupBy((row) => [row.step])
      .prepare();
  });

function stepOn(db: ReadDb): SQL<number> {
  const { day } = place;
  const hasPlan = (condition: SQL) => exists(plansOfPerson(db, condition));
  const withCoordinator = sql`${bit(steps.assigned)}
    + case when ${hasPlan(planActiveOn(day))} then ${bit(planBits.activePlan)} else 0 end
    + case when ${hasPlan(planDeclinedOn(db, day))} then ${bit(planBits.planNotWanted)} else 0 end
    + case when ${hasPlan(inArray(plan.state, ['inProgress', 'consentPending']))} then ${bit(planBits.planInProgress)} else 0 end`;
  return sql<number>`case
    when ${referral.decidedOn} is null or ${referral.decidedOn} > ${day} then ${bit(steps.received)}
    when ${referral.outcome} is null or not ${inArray(referral.outcome, [...grantedOutcomes])} then ${bit(steps.decided)}
    when not ${exists(assignmentsSince(db, day))} then ${bit(steps.granted)}
    else ${withCoordinator} end`;
}

const bit = (value: number): SQL => sql.raw(String(value));

/** The person's plans: asked case by case, so that the cases of the year lead the way and not everybody's plans. */
const plansOfPerson = (db: ReadDb, condition: SQL) =>
  db
    .select({ id: plan.personId })
    .from(plan)
    .where(and(eq(plan.personId, referral.personId), condition));

/** An appointment of the person that began by the day and had not ended before the melding came: made for the case, or there already. */
export const assignmentsSince = (db: ReadDb, asOf: DayOrPlace) =>
  db
    .select({ id: assignment.personId })
    .from(assignment)
    .where(
      and(
        eq(assignment.personId, referral.personId),
        lte(assignment.fromDay, asOf),
        or(isNull(assignment.toDay), gte(assignment.toDay, referral.receivedOn)),
      ),
    );
