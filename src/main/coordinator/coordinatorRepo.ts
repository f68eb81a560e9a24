import { and, asc, countDistinct, desc, eq, getTableColumns, gt, isNull, or, sql } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import { asList, inList } from '../db/columns.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { remembered } from '../db/remembered.ts';
import { assignment, coordinator, person, unit } from '../db/schema/index.ts';
import { personLineColumns } from '../person/personRepo.ts';
import { assignedOn, place } from '../statistics/activeOnRepo.ts';

/** A coordinator as stored. */
export type Coordinator = typeof coordinator.$inferSelect;

/** The coordinator with the id, or undefined. */
export async function findCoordinator(db: ReadDb, id: string): Promise<Coordinator | undefined> {
  const statement = prepared(db, 'coordinator.byId', (d) =>
    d
      .select()
      .from(coordinator)
      .where(eq(coordinator.id, sql.placeholder('id')))
      .prepare(),
  );
  return statement.get({ id });
}

/** Every coordinator there is and has been, with the unit's name, by name. Asked again, it costs nothing until something is written. */
export const listCoordinators = (db: ReadDb): Promise<readonly (Coordinator & { unitName: string | null })[]> =>
  remembered(db, 'coordinators', async () => {
    const statement = prepared(db, 'coordinator.all', (d) =>
      d
        .select({ ...getTableColumns(coordinator), unitName: unit.name })
        .from(coordinator)
        .leftJoin(unit, eq(unit.id, coordinator.unitId))
        .orderBy(asc(coordinator.sortName), asc(coordinator.id))
        .prepare(),
    );
    return statement.all();
  });

/** The coordinators with these ids. */
export async function coordinatorsWithIds(db: ReadDb, ids: readonly string[]): Promise<Coordinator[]> {
  const statement = prepared(db, 'coordinator.withIds', (d) =>
    d.select().from(coordinator).where(inList(coordinator.id, 'ids')).prepare(),
  );
  return statement.all({ ids: asList(ids) });
}

export async function insertCoordinator(db: Db, row: Coordinator): Promise<void> {
  await db.insert(coordinator).values(row);
}

/** Changes a coordinator who still has the version one read; false when another was quicker. */
export async function updateCoordinator(
  db: Db,
  id: string,
  version: number,
  values: Partial<Omit<Coordinator, 'id' | 'version' | 'createdAt'>>,
): Promise<boolean> {
  const result = await db
    .update(coordinator)
    .set({ ...values, version: version + 1 })
    .where(and(eq(coordinator.id, id), eq(coordinator.version, version)));
  return result.changes === 1;
}

/** How many different persons each coordinator serves on the day, by coordinator id. */
export async function personsByCoordinator(db: ReadDb, day: Day): Promise<Map<string, number>> {
  const rows = prepared(db, 'coordinator.persons', (d) =>
    d
      .select({ id: assignment.coordinatorId, persons: countDistinct(assignment.personId) })
      .from(assignment)
      .where(assignedOn(place.day))
      .groupBy(assignment.coordinatorId)
      .prepare(),
  ).all({ day });
  return new Map(rows.map((row) => [row.id, row.persons]));
}

/** How many different persons each unit's coordinators serve on the day, by unit id. */
export async function personsByUnit(db: ReadDb, day: Day): Promise<Map<string | null, number>> {
  const rows = await db
    .select({ id: coordinator.unitId, persons: countDistinct(assignment.personId) })
    .from(assignment)
    .innerJoin(coordinator, eq(coordinator.id, assignment.coordinatorId))
    .where(assignedOn(day))
    .groupBy(coordinator.unitId);
  return new Map(rows.map((row) => [row.id, row.persons]));
}

/** Everyone the coordinator serves and has served, the latest first. */
export async function assignmentsOfCoordinator(db: ReadDb, coordinatorId: string) {
  return db
    .select({
      id: assignment.id,
      version: assignment.version,
      person: personLineColumns,
      referralId: assignment.referralId,
      role: assignment.role,
      fromDay: assignment.fromDay,
      toDay: assignment.toDay,
      endReason: assignment.endReason,
      alsoProvides: assignment.alsoProvides,
    })
    .from(assignment)
    .innerJoin(person, eq(person.id, assignment.personId))
    .where(eq(assignment.coordinatorId, coordinatorId))
    .orderBy(desc(assignment.fromDay), asc(person.sortName), asc(assignment.id));
}

/** The coordinator's assignments that last beyond the day, also those still to begin. */
export async function assignmentsBeyond(db: ReadDb, coordinatorId: string, day: Day) {
  const rows = await db
    .select()
    .from(assignment)
    .where(and(eq(assignment.coordinatorId, coordinatorId), or(isNull(assignment.toDay), gt(assignment.toDay, day))))
    .orderBy(asc(assignment.fromDay), asc(assignment.id));
  return rows.filter((row) => row.toDay === null || row.toDay >= row.fromDay);
}
