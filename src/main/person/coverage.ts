import { and, eq, exists, gte, inArray, isNull, lte, not, or, sql, type SQL } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import { grantedStates } from '../../domain/referral/state.ts';
import type { ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { assignment, person, referral } from '../db/schema/index.ts';

type DayOrPlaceholder = Day | ReturnType<typeof sql.placeholder>;

/** SQL: an assignment that counts on the day. Its first and last days are inclusive. */
export const activeOn = (day: DayOrPlaceholder): SQL =>
  and(lte(assignment.fromDay, day), or(isNull(assignment.toDay), gte(assignment.toDay, day)))!;

/** SQL over `person`: somebody is assigned to the person on the day. */
export const personHasCoordinator = (db: ReadDb, day: DayOrPlaceholder): SQL =>
  exists(
    db
      .select({ one: sql`1` })
      .from(assignment)
      .where(and(eq(assignment.personId, person.id), activeOn(day))),
  );

/** SQL over `person`: has a running case in which a coordinator was granted. */
export const personIsGranted = (db: ReadDb): SQL =>
  exists(
    db
      .select({ one: sql`1` })
      .from(referral)
      .where(and(eq(referral.personId, person.id), inArray(referral.state, [...grantedStates]))),
  );

/** SQL over `person`: the red line. Granted a coordinator, and nobody assigned on the day (hol § 7-2). */
export const personMissesCoordinator = (db: ReadDb, day: DayOrPlaceholder): SQL =>
  and(personIsGranted(db), not(personHasCoordinator(db, day)))!;

/** Whether somebody is assigned to the person on the day. */
export async function hasCoordinatorOn(db: ReadDb, personId: string, day: Day): Promise<boolean> {
  const statement = prepared(db, 'coverage.hasCoordinator', (d) =>
    d
      .select({ id: assignment.id })
      .from(assignment)
      .where(and(eq(assignment.personId, sql.placeholder('personId')), activeOn(sql.placeholder('day'))))
      .limit(1)
      .prepare(),
  );
  return statement.get({ personId, day }) !== undefined;
}
