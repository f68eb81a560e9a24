import { and, eq, inArray, notInArray, sql, type SQL } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import type { ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { assignment, person } from '../db/schema/index.ts';
import { assignedOn, personsAssigned, personsWithRunningGrant } from '../statistics/activeOnRepo.ts';

/** SQL over `person`: somebody is assigned to the person on the day. */
export const personHasCoordinator = (db: ReadDb, day: Day): SQL => inArray(person.id, personsAssigned(db, day));

/** SQL over `person`: nobody is assigned to the person on the day. */
export const personHasNoCoordinator = (db: ReadDb, day: Day): SQL => notInArray(person.id, personsAssigned(db, day));

/**
 * SQL over `person`: the red line. A coordinator is granted, the case is not closed, and nobody is assigned on the day
 * (hol § 7-2). The same on today as asking for `grantedStates`, and true for days gone by too.
 */
export const personMissesCoordinator = (db: ReadDb, day: Day): SQL =>
  and(inArray(person.id, personsWithRunningGrant(db, day)), personHasNoCoordinator(db, day))!;

/** Whether somebody is assigned to the person on the day. */
export async function hasCoordinatorOn(db: ReadDb, personId: string, day: Day): Promise<boolean> {
  const statement = prepared(db, 'coverage.hasCoordinator', (d) =>
    d
      .select({ id: assignment.id })
      .from(assignment)
      .where(and(eq(assignment.personId, sql.placeholder('personId')), assignedOn(sql.placeholder('day'))))
      .limit(1)
      .prepare(),
  );
  return statement.get({ personId, day }) !== undefined;
}

/** Those of the persons to whom somebody is assigned on the day. */
export async function whoIsAssigned(db: ReadDb, personIds: readonly string[], day: Day): Promise<Set<string>> {
  const rows = await db
    .select({ id: assignment.personId })
    .from(assignment)
    .where(and(inArray(assignment.personId, [...personIds]), assignedOn(day)));
  return new Set(rows.map((row) => row.id));
}
