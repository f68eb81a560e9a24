import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import { grantedStates } from '../../domain/referral/state.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { assignment, coordinator, referral, unit } from '../db/schema/index.ts';
import type { Referral } from '../referral/referralRepo.ts';
import { assignedOn } from '../statistics/activeOnRepo.ts';

/** An appointment as stored, from–to inclusive. */
export type Assignment = typeof assignment.$inferSelect;

export async function findAssignment(db: ReadDb, id: string): Promise<Assignment | undefined> {
  return db.select().from(assignment).where(eq(assignment.id, id)).get();
}

/** Everyone who serves, has served or is to serve the person, the first first. */
export async function assignmentsOfPerson(db: ReadDb, personId: string): Promise<Assignment[]> {
  const statement = prepared(db, 'assignment.ofPerson', (d) =>
    d
      .select()
      .from(assignment)
      .where(eq(assignment.personId, sql.placeholder('personId')))
      .orderBy(asc(assignment.fromDay), asc(assignment.id))
      .prepare(),
  );
  return statement.all({ personId });
}

/** The same with names, the latest first. */
export async function namedAssignmentsOfPerson(db: ReadDb, personId: string) {
  return db
    .select({
      id: assignment.id,
      version: assignment.version,
      referralId: assignment.referralId,
      coordinatorId: assignment.coordinatorId,
      coordinatorName: coordinator.name,
      unitName: unit.name,
      profession: coordinator.profession,
      isHealthPersonnel: coordinator.isHealthPersonnel,
      role: assignment.role,
      fromDay: assignment.fromDay,
      toDay: assignment.toDay,
      endReason: assignment.endReason,
      alsoProvides: assignment.alsoProvides,
    })
    .from(assignment)
    .innerJoin(coordinator, eq(coordinator.id, assignment.coordinatorId))
    .leftJoin(unit, eq(unit.id, coordinator.unitId))
    .where(eq(assignment.personId, personId))
    .orderBy(desc(assignment.fromDay), desc(assignment.id));
}

export async function insertAssignment(db: Db, row: Assignment): Promise<void> {
  await db.insert(assignment).values(row);
}

/** Changes an assignment that still has the version one read; false when another was quicker. */
export async function updateAssignment(
  db: Db,
  id: string,
  version: number,
  values: Partial<Pick<Assignment, 'toDay' | 'endReason' | 'note' | 'alsoProvides'>>,
): Promise<boolean> {
  const result = await db
    .update(assignment)
    .set({ ...values, version: version + 1 })
    .where(and(eq(assignment.id, id), eq(assignment.version, version)));
  return result.changes === 1;
}

/** The person's running case with a granted coordinator, the latest decided; undefined where there is none. */
export async function runningGrantOf(db: ReadDb, personId: string): Promise<Referral | undefined> {
  return db
    .select()
    .from(referral)
    .where(and(eq(referral.personId, personId), inArray(referral.state, [...grantedStates])))
    .orderBy(desc(referral.decidedOn), desc(referral.id))
    .limit(1)
    .get();
}

/** Who serves on a day. */
export interface Serving {
  personId: string;
  coordinatorId: string;
  coordinatorName: string;
  unitId: string | null;
  unitName: string | null;
}

/** Who serves each of these persons on the day, by person id; the latest appointed where an import gave two. */
export async function servingOn(db: ReadDb, personIds: readonly string[], day: Day): Promise<Map<string, Serving>> {
  const rows = await db
    .select({
      personId: assignment.personId,
      coordinatorId: coordinator.id,
      coordinatorName: coordinator.name,
      unitId: coordinator.unitId,
      unitName: unit.name,
    })
    .from(assignment)
    .innerJoin(coordinator, eq(coordinator.id, assignment.coordinatorId))
    .leftJoin(unit, eq(unit.id, coordinator.unitId))
    .where(and(inArray(assignment.personId, [...personIds]), assignedOn(day)))
    .orderBy(asc(assignment.fromDay), asc(assignment.id));
  return new Map(rows.map((row) => [row.personId, row]));
}
