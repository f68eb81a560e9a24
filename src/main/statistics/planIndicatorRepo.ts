import { and, count, eq, gt, inArray, isNull, lt, or, sql } from 'drizzle-orm';

import { addDays, type Day, minDay } from '../../domain/calendar/day.ts';
import type { CountedFacts } from '../../domain/statistics/breakdown.ts';
import type { ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { person, plan, planReview } from '../db/schema/index.ts';
import { notMerged, place, planActiveOn, within } from './activeOnRepo.ts';
import { dayValues } from './dayValuesSql.ts';
import { factColumns, factReader, preparedWithFacts } from './personFactsRepo.ts';

/** A case of an indicator: whether it was as it should be, and the facts of its person. */
export interface JudgedFacts extends CountedFacts {
  readonly isGood: boolean;
}

/** Evaluations agreed for from–to that were held, by the agreed day or later. */
export async function heldEvaluations(db: ReadDb, from: Day, to: Day): Promise<JudgedFacts[]> {
  const factsOf = factReader(db);
  const statement = preparedWithFacts(db, 'statistics.heldEvaluations', (d) =>
    d
      .select({ agreedOn: planReview.agreedOn, heldOn: planReview.heldOn, ...factColumns(d) })
      .from(planReview)
      .innerJoin(plan, eq(plan.id, planReview.planId))
      .innerJoin(person, eq(person.id, plan.personId))
      .where(
        and(
          eq(planReview.kind, 'evaluation'),
          within(planReview.agreedOn, place.from, place.to),
          notMerged(d, plan.personId),
        ),
      )
      .prepare(),
  );
  const rows = statement.all({ ...dayValues(to), from, to });
  return rows.map((row) => ({
    ...factsOf(row),
    isGood: row.agreedOn !== null && row.heldOn <= row.agreedOn,
    count: 1,
  }));
}

/** Evaluations agreed for from–to that are not held, and whose day had passed by `asOf`: of plans active then. */
export async function overdueEvaluations(db: ReadDb, from: Day, to: Day, asOf: Day): Promise<JudgedFacts[]> {
  const factsOf = factReader(db);
  const statement = preparedWithFacts(db, 'statistics.overdueEvaluations', (d) => {
    const overdue = d
      .select({ id: plan.personId })
      .from(plan)
      .where(
        and(
          planActiveOn(sql.placeholder('asOf')),
          within(plan.nextEvaluationOn, place.from, sql.placeholder('lastPassed')),
        ),
      );
    return d
      .select(factColumns(d))
      .from(person)
      .where(and(notMerged(d, person.id), inArray(person.id, overdue)))
      .prepare();
  });
  const lastPassed = minDay(to, addDays(asOf, -1));
  const rows = statement.all({ ...dayValues(to), from, asOf, lastPassed });
  return rows.map((row) => ({ ...factsOf(row), isGood: false, count: 1 }));
}

/**
 * Persons whose plan was active on the day while an evaluation agreed for before it was not held: still waiting today, or
 * held only after the day.
 */
export async function personsWithEvaluationOverdue(db: ReadDb, day: Day): Promise<CountedFacts[]> {
  const factsOf = factReader(db);
  const statement = preparedWithFacts(db, 'statistics.evaluationOverdue', (d) => {
    const heldLater = d
      .select({ id: planReview.planId })
      .from(planReview)
      .where(
        and(eq(planReview.kind, 'evaluation'), lt(planReview.agreedOn, place.day), gt(planReview.heldOn, place.day)),
      );
    const overdue = d
      .select({ id: plan.personId })
      .from(plan)
      .where(and(planActiveOn(place.day), or(lt(plan.nextEvaluationOn, place.day), inArray(plan.id, heldLater))));
    return d
      .select(factColumns(d))
      .from(person)
      .where(and(notMerged(d, person.id), inArray(person.id, overdue)))
      .prepare();
  });
  return statement.all(dayValues(day)).map((row) => ({ ...factsOf(row), count: 1 }));
}

/** Active plans for which no next evaluation is agreed. */
export async function plansWithoutEvaluationDay(db: ReadDb, day: Day): Promise<number> {
  const statement = prepared(db, 'statistics.plansWithoutEvaluationDay', (d) =>
    d
      .select({ plans: count() })
      .from(plan)
      .where(and(planActiveOn(place.day), isNull(plan.nextEvaluationOn)))
      .prepare(),
  );
  return statement.get({ day })?.plans ?? 0;
}
