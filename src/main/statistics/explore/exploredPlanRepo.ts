import { and, eq, gt, gte, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm';

import { addDays, type Day, minDay } from '../../../domain/calendar/day.ts';
import type { DayRange } from '../../../domain/calendar/reportingPeriod.ts';
import { grantedOutcomes } from '../../../domain/referral/codes.ts';
import type { ReadDb } from '../../db/database.ts';
import { prepared } from '../../db/prepared.ts';
import { assignment, plan, planReview, referral } from '../../db/schema/index.ts';
import { place, planActiveOn, within } from '../activeOnRepo.ts';

/** Evaluations agreed for the period that were held, by the agreed day or later. */
export const evaluationsHeld = (db: ReadDb, { from, to }: DayRange) =>
  prepared(db, 'explore.evaluationsHeld', (d) =>
    d
      .select({
        reviewId: planReview.id,
        personId: plan.personId,
        agreedOn: planReview.agreedOn,
        heldOn: planReview.heldOn,
      })
      .from(planReview)
      .innerJoin(plan, eq(plan.id, planReview.planId))
      .where(and(eq(planReview.kind, 'evaluation'), within(planReview.agreedOn, place.from, place.to)))
      .prepare(),
  ).all({ from, to });

/** Persons with an evaluation agreed for the period that is not held, its day passed by `asOf`: of plans active then. */
export const personsWithEvaluationMissed = (db: ReadDb, { from, to }: DayRange, asOf: Day): string[] => {
  const statement = prepared(db, 'explore.evaluationsMissed', (d) =>
    d
      .selectDistinct({ id: plan.personId })
      .from(plan)
      .where(
        and(
          planActiveOn(sql.placeholder('asOf')),
          within(plan.nextEvaluationOn, place.from, sql.placeholder('lastPassed')),
        ),
      )
      .prepare(),
  );
  return statement.all({ from, asOf, lastPassed: minDay(to, addDays(asOf, -1)) }).map(({ id }) => id);
};

/** Persons whose plan was active on the day while an evaluation agreed for before it was not held. */
export const personsOverdueOn = (db: ReadDb, day: Day): string[] => {
  const statement = prepared(db, 'explore.overdueOn', (d) => {
    const heldLater = d
      .select({ id: planReview.planId })
      .from(planReview)
      .where(
        and(eq(planReview.kind, 'evaluation'), lt(planReview.agreedOn, place.day), gt(planReview.heldOn, place.day)),
      );
    return d
      .selectDistinct({ id: plan.personId })
      .from(plan)
      .where(and(planActiveOn(place.day), or(lt(plan.nextEvaluationOn, place.day), inArray(plan.id, heldLater))))
      .prepare();
  });
  return statement.all({ day }).map(({ id }) => id);
};

/** Persons whose plan was active on the day, no next evaluation agreed: one line a plan. */
export const personsWithoutEvaluationDay = (db: ReadDb, day: Day): string[] =>
  prepared(db, 'explore.withoutEvaluationDay', (d) =>
    d
      .select({ id: plan.personId })
      .from(plan)
      .where(and(planActiveOn(place.day), isNull(plan.nextEvaluationOn)))
      .prepare(),
  )
    .all({ day })
    .map(({ id }) => id);

/** Persons with an appointment in force on some day of the period. */
export const personsServed = (db: ReadDb, { from, to }: DayRange): string[] =>
  prepared(db, 'explore.served', (d) =>
    d
      .selectDistinct({ id: assignment.personId })
      .from(assignment)
      .where(and(lte(assignment.fromDay, place.to), or(isNull(assignment.toDay), gte(assignment.toDay, place.from))))
      .prepare(),
  )
    .all({ from, to })
    .map(({ id }) => id);

/** Persons granted a coordinator in a case that ran on some day of the period. */
export const personsGranted = (db: ReadDb, { from, to }: DayRange): string[] =>
  prepared(db, 'explore.granted', (d) =>
    d
      .selectDistinct({ id: referral.personId })
      .from(referral)
      .where(
        and(
          inArray(referral.outcome, [...grantedOutcomes]),
          lte(referral.decidedOn, place.to),
          or(isNull(referral.closedOn), gt(referral.closedOn, place.from)),
        ),
      )
      .prepare(),
  )
    .all({ from, to })
    .map(({ id }) => id);
