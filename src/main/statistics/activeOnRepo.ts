import {
  and,
  eq,
  exists,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lte,
  ne,
  notExists,
  notInArray,
  or,
  type Placeholder,
  type SQL,
  type SQLWrapper,
  sql,
} from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import { grantedOutcomes, type Outcome } from '../../domain/referral/codes.ts';
import { startedPlanStates } from '../../domain/statistics/indicatorRules.ts';
import type { ReadDb } from '../db/database.ts';
import { assignment, person, plan, planEvent, referral } from '../db/schema/index.ts';

/** The rules of domain/statistics/indicatorRules.ts as conditions; a test holds the two together. */

/** A day, or the place of one in a prepared statement. */
export type DayOrPlace = Day | Placeholder;
/** The places that the prepared statements of the figures take their days in. */
export const place = { day: sql.placeholder('day'), from: sql.placeholder('from'), to: sql.placeholder('to') };

const all = (...conditions: (SQL | undefined)[]): SQL => and(...conditions) as SQL;

/** The plan counts as active (virksom) on the day: `isPlanActiveOn`. */
export const planActiveOn = (day: DayOrPlace): SQL =>
  all(
    lte(plan.activeFrom, day),
    inArray(plan.state, [...startedPlanStates]),
    or(gte(plan.activeTo, day), all(isNull(plan.activeTo), ne(plan.state, 'closed'))),
    or(isNull(plan.consentOn), lte(plan.consentOn, day)),
    or(isNull(plan.consentUntil), gte(plan.consentUntil, day)),
    or(gt(plan.consentWithdrawnOn, day), all(isNull(plan.consentWithdrawnOn), endKnownOrNotWithdrawn())),
  );

const endKnownOrNotWithdrawn = () => or(ne(plan.state, 'consentWithdrawn'), isNotNull(plan.activeTo));

/** The appointment counts on the day: `isAssignedOn`. */
export const assignedOn = (day: DayOrPlace, of: Record<'fromDay' | 'toDay', SQLWrapper> = assignment): SQL =>
  all(lte(of.fromDay, day), or(isNull(of.toDay), gte(of.toDay, day)));

/** A coordinator is granted and the case not closed on the day: `isGrantRunningOn`. */
export const grantRunningOn = (day: DayOrPlace, outcomes: readonly Outcome[] = grantedOutcomes): SQL =>
  all(
    inArray(referral.outcome, [...outcomes]),
    lte(referral.decidedOn, day),
    or(isNull(referral.closedOn), gt(referral.closedOn, day)),
  );

/** Persons as ids, for `id in (…)`. */
export const personsWithActivePlan = (db: ReadDb, day: Day) =>
  db.select({ id: plan.personId }).from(plan).where(planActiveOn(day));

export const personsAssigned = (db: ReadDb, day: DayOrPlace) =>
  db.select({ id: assignment.personId }).from(assignment).where(assignedOn(day));

export const personsWithRunningGrant = (db: ReadDb, day: Day) =>
  db.select({ id: referral.personId }).from(referral).where(grantRunningOn(day));

/** Who was referred on or before the day. */
export const wasReferredBy = (db: ReadDb, day: DayOrPlace): SQL =>
  exists(
    db
      .select({ id: referral.personId })
      .from(referral)
      .where(and(eq(referral.personId, person.id), lte(referral.receivedOn, day))),
  );

/** Said no to the plan as things stood on the day: `hasDeclinedPlanOn`. */
export const planDeclinedOn = (db: ReadDb, day: DayOrPlace): SQL =>
  all(
    eq(plan.state, 'notWanted'),
    notExists(
      db
        .select({ id: planEvent.id })
        .from(planEvent)
        .where(and(eq(planEvent.planId, plan.id), eq(planEvent.toState, 'notWanted'), gt(planEvent.onDay, day))),
    ),
  );

/** Leaves out whoever was merged into another record: those never count. */
export const notMerged = (db: ReadDb, personId: SQLWrapper): SQL =>
  notInArray(personId, db.select({ id: person.id }).from(person).where(gt(person.mergedIntoId, '')));

/** In the days from–to, both counted in. */
export const within = (column: SQLWrapper, from: DayOrPlace, to: DayOrPlace): SQL =>
  all(gte(column, from), lte(column, to));
