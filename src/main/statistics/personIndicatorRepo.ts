import { and, count, eq, inArray, notExists, notInArray, type SQL } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import { countGroups, type GroupCounts } from '../../domain/statistics/breakdown.ts';
import type { ReadDb } from '../db/database.ts';
import { assignment, person, plan, referral } from '../db/schema/index.ts';
import {
  grantRunningOn,
  notMerged,
  personsAssigned,
  personsWhoDeclinedPlan,
  personsWithActivePlan,
  personsWithRunningGrant,
} from './activeOnRepo.ts';
import { countAllPersons, countPersons } from './personFactsRepo.ts';

/** Indicator 1: unique persons with a plan active on the day. */
export const withActivePlan = async (db: ReadDb, day: Day): Promise<GroupCounts> =>
  countGroups(await countPersons(db, day, inArray(person.id, personsWithActivePlan(db, day))));

/** Indicator 2: unique persons with an active appointment on the day. */
export const withCoordinator = async (db: ReadDb, day: Day): Promise<GroupCounts> =>
  countGroups(await countPersons(db, day, inArray(person.id, personsAssigned(db, day))));

/** Indicator 4: granted a coordinator, but said no to a plan. */
export const declinedPlan = async (db: ReadDb, day: Day): Promise<GroupCounts> =>
  countGroups(
    await countPersons(
      db,
      day,
      both(inArray(person.id, personsWithRunningGrant(db, day)), inArray(person.id, personsWhoDeclinedPlan(db, day))),
    ),
  );

/** Granted a plan that is running on the day, and nothing at all is known of a plan: it may be there or not. */
export const unknownPlan = (db: ReadDb, day: Day): Promise<number> => {
  const granted = db
    .select({ id: referral.personId })
    .from(referral)
    .where(and(eq(referral.outcome, 'grantedPlanWithCoordinator'), grantRunningOn(day)));
  const anyPlan = db.select({ id: plan.id }).from(plan).where(eq(plan.personId, person.id));
  return countAllPersons(db, both(inArray(person.id, granted), notExists(anyPlan)));
};

/** A plan active on the day, and no appointment ever recorded: somebody coordinates it, but nobody knows who. */
export const unknownCoordinator = (db: ReadDb, day: Day): Promise<number> => {
  const anyAssignment = db.select({ id: assignment.id }).from(assignment).where(eq(assignment.personId, person.id));
  return countAllPersons(db, both(inArray(person.id, personsWithActivePlan(db, day)), notExists(anyAssignment)));
};

/** The red line: granted a coordinator, running on the day, and nobody assigned on it; and how many are granted at all. */
export async function missingCoordinator(db: ReadDb, day: Day): Promise<{ missing: number; granted: number }> {
  const persons = db
    .selectDistinct({ id: referral.personId })
    .from(referral)
    .where(and(grantRunningOn(day), notMerged(db, referral.personId)))
    .as('persons');
  const [granted] = await db.select({ persons: count() }).from(persons);
  const [missing] = await db
    .select({ persons: count() })
    .from(persons)
    .where(notInArray(persons.id, personsAssigned(db, day)));
  return { missing: missing?.persons ?? 0, granted: granted?.persons ?? 0 };
}

const both = (a: SQL, b: SQL): SQL => and(a, b) as SQL;
