import { and, eq, exists, notExists, type SQL, sql } from 'drizzle-orm';

import { grantedOutcomes, type Outcome } from '../../domain/referral/codes.ts';
import type { ReadDb } from '../db/database.ts';
import { assignment, person, plan, referral } from '../db/schema/index.ts';
import { grantRunningOn, place, planActiveOn, planDeclinedOn, wasReferredBy } from './activeOnRepo.ts';
import { planComplete } from './completePlanSql.ts';

/** What can be so of a person on a day; each is a bit of one number. */
export const marks = {
  /** A plan active on the day (indicator 1). */
  activePlan: 1,
  /** It has every point of § 9 that it needs (indicator 7). */
  completePlan: 2,
  /** A plan is active, and no appointment was ever recorded: somebody coordinates it, but nobody knows who. */
  unknownCoordinator: 4,
  /** A coordinator is granted, and the case not closed. */
  granted: 8,
  /** Said no to the plan (indicator 4). */
  declinedPlan: 16,
  /** A plan is granted, and nothing at all is known of one: it may be there or not. */
  unknownPlan: 32,
  /** A melding has come. */
  referred: 64,
  /** An appointment counts on the day (indicator 2). */
  assigned: 128,
} as const;
export type Mark = keyof typeof marks;

/**
 * SQL over `person`, to be run with `dayValues`: the sum of the marks on the day, without `assigned`, which the person's
 * coordinator tells. What is a part of another mark is not looked up where that one fails.
 */
export function marksOn(db: ReadDb): SQL<number> {
  const { day } = place;
  // The selected column stands in the index, so that no record is read to know that there is one.
  const ofPerson = {
    plan: (condition?: SQL) =>
      db
        .select({ id: plan.personId })
        .from(plan)
        .where(and(eq(plan.personId, person.id), condition)),
    grant: (outcomes: readonly Outcome[]) =>
      db
        .select({ id: referral.personId })
        .from(referral)
        .where(and(eq(referral.personId, person.id), isSo(grantRunningOn(day, outcomes)))),
    assignment: () => db.select({ id: assignment.personId }).from(assignment).where(eq(assignment.personId, person.id)),
  };
  const planMarks = whenSo(
    exists(ofPerson.plan(planActiveOn(day))),
    sum(
      bit('activePlan'),
      whenSo(exists(ofPerson.plan(planComplete())), bit('completePlan')),
      whenSo(notExists(ofPerson.assignment()), bit('unknownCoordinator')),
    ),
  );
  const grantMarks = whenSo(
    exists(ofPerson.grant(grantedOutcomes)),
    sum(
      bit('granted'),
      whenSo(exists(ofPerson.plan(planDeclinedOn(db, day))), bit('declinedPlan')),
      whenSo(
        notExists(ofPerson.plan()),
        whenSo(exists(ofPerson.grant(['grantedPlanWithCoordinator'])), bit('unknownPlan')),
      ),
    ),
  );
  return sum(planMarks, grantMarks, whenSo(wasReferredBy(db, day), bit('referred')));
}

/** The condition, hidden from the choice of an index: one look-up a person, not one for each outcome. */
const isSo = (condition: SQL): SQL => sql`case when ${condition} then 1 else 0 end = 1`;
const bit = (name: Mark): SQL<number> => sql.raw(String(marks[name])) as SQL<number>;
const whenSo = (condition: SQL, value: SQL<number>): SQL<number> =>
  sql`case when ${condition} then ${value} else 0 end`;
const sum = (...values: SQL<number>[]): SQL<number> => sql`(${sql.join(values, sql` + `)})`;
