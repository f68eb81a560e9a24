import { and, count, eq, gt, inArray, isNull, lt, or } from 'drizzle-orm';

import { addDays, type Day, minDay } from '../../domain/calendar/day.ts';
import type { CountedFacts } from '../../domain/statistics/breakdown.ts';
import type { ReadDb } from '../db/database.ts';
import { person, plan, planReview } from '../db/schema/index.ts';
import { planActiveOn, within } from './activeOnRepo.ts';
import { countPersons, factColumns, factReader } from './personFactsRepo.ts';

/** A case of an indicator: whether it was as it should be, and the facts of its person. */
export interface JudgedFacts extends CountedFacts {
  readonly isGood: boolean;
}

/** Evaluations agreed for from–to that were held, by the agreed day or later. */
export async function heldEvaluations(db: ReadDb, from: Day, to: Day): Promise<JudgedFacts[]> {
  const factsOf = factReader(db);
  const rows = await db
    .select({ agreedOn: planReview.agreedOn, heldOn: planReview.heldOn, ...factColumns(db, to) })
    .from(planReview)
    .innerJoin(plan, eq(plan.id, planReview.planId))
    .innerJoin(person, eq(person.id, plan.personId))
    .where(and(eq(planReview.kind, 'evaluation'), within(planReview.agreedOn, from, to), isNull(person.mergedIntoId)));
  return rows.map((row) => ({
    ...factsOf(row),
    isGood: row.agreedOn !== null && row.heldOn <= row.agreedOn,
    count: 1,
  }));
}

/** Evaluations agreed for from–to that are not held, and whose day had passed by `asOf`: of plans active then. */
export async function overdueEvaluations(db: ReadDb, from: Day, to: Day, asOf: Day): Promise<JudgedFacts[]> {
  const lastPassed = minDay(to, addDays(asOf, -1));
  const overdue = db
    .select({ id: plan.personId })
    .from(plan)
    .where(and(planActiveOn(asOf), within(plan.nextEvaluationOn, from, lastPassed)));
  const rows = await countPersons(db, to, inArray(person.id, overdue));
  return rows.map((row) => ({ ...row, isGood: false }));
}

/**
 * Persons whose plan was active on the day while an evaluation agreed for before it was not held: still waiting today, or
 * held only after the day.
 */
export async function personsWithEvaluationOverdue(db: ReadDb, day: Day): Promise<CountedFacts[]> {
  const heldLater = db
    .select({ id: planReview.planId })
    .from(planReview)
    .where(and(eq(planReview.kind, 'evaluation'), lt(planReview.agreedOn, day), gt(planReview.heldOn, day)));
  const overdue = db
    .select({ id: plan.personId })
    .from(plan)
    .where(and(planActiveOn(day), or(lt(plan.nextEvaluationOn, day), inArray(plan.id, heldLater))));
  return countPersons(db, day, inArray(person.id, overdue));
}

/** Active plans for which no next evaluation is agreed. */
export async function plansWithoutEvaluationDay(db: ReadDb, day: Day): Promise<number> {
  const [row] = await db
    .select({ plans: count() })
    .from(plan)
    .where(and(planActiveOn(day), isNull(plan.nextEvaluationOn)));
  return row?.plans ?? 0;
}
