import { and, asc, desc, eq, gte, inArray, isNull, lte, or, sql } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { coordinator, fadder, fadderAssignment, unit } from '../db/schema/index.ts';

/** A coordinator's time with a fadder as stored. */
export type FadderAssignment = typeof fadderAssignment.$inferSelect;

/** Every time that covers the day, with both terms: whether it holds is asked of domain/fadder/fadderRules.ts. */
export async function assignmentsCovering(db: ReadDb, day: Day) {
  const statement = prepared(db, 'fadder.covering', (d) => {
    const on = sql.placeholder('day');
    return d
      .select({
        id: fadderAssignment.id,
        coordinatorId: fadderAssignment.coordinatorId,
        fadderId: fadderAssignment.fadderId,
        fromDay: fadderAssignment.fromDay,
        toDay: fadderAssignment.toDay,
        unitId: coordinator.unitId,
        coordinatorFrom: coordinator.activeFrom,
        coordinatorTo: coordinator.activeTo,
        fadderFrom: fadder.activeFrom,
        fadderTo: fadder.activeTo,
      })
      .from(fadderAssignment)
      .innerJoin(coordinator, eq(coordinator.id, fadderAssignment.coordinatorId))
      .innerJoin(fadder, eq(fadder.id, fadderAssignment.fadderId))
      .where(
        and(lte(fadderAssignment.fromDay, on), or(isNull(fadderAssignment.toDay), gte(fadderAssignment.toDay, on))),
      )
      .prepare();
  });
  return statement.all({ day });
}

/** Everyone who has been, is or is to be in a fadder's group, by name. */
export async function assignmentsOfFadder(db: ReadDb, fadderId: string) {
  return db
    .select({
      assignment: fadderAssignment,
      name: coordinator.name,
      unitId: coordinator.unitId,
      unitName: unit.name,
      coordinator: { activeFrom: coordinator.activeFrom, activeTo: coordinator.activeTo },
    })
    .from(fadderAssignment)
    .innerJoin(coordinator, eq(coordinator.id, fadderAssignment.coordinatorId))
    .leftJoin(unit, eq(unit.id, coordinator.unitId))
    .where(eq(fadderAssignment.fadderId, fadderId))
    .orderBy(asc(coordinator.sortName), desc(fadderAssignment.fromDay), asc(fadderAssignment.id));
}

/** All the times of some coordinators, by coordinator. */
export async function assignmentsByCoordinator(
  db: ReadDb,
  coordinatorIds: readonly string[],
): Promise<Map<string, FadderAssignment[]>> {
  const rows = await db
    .select()
    .from(fadderAssignment)
    .where(inArray(fadderAssignment.coordinatorId, [...new Set(coordinatorIds)]))
    .orderBy(desc(fadderAssignment.fromDay), desc(fadderAssignment.id));
  return Map.groupBy(rows, (row) => row.coordinatorId);
}

/** The times with these ids. */
export async function findFadderAssignments(db: ReadDb, ids: readonly string[]): Promise<FadderAssignment[]> {
  return db
    .select()
    .from(fadderAssignment)
    .where(inArray(fadderAssignment.id, [...ids]));
}

export async function insertFadderAssignments(db: Db, rows: readonly FadderAssignment[]): Promise<void> {
  // A row has eleven values, and a statement takes a limited number of them.
  for (let from = 0; from < rows.length; from += 100)
    await db.insert(fadderAssignment).values(rows.slice(from, from + 100));
}

/** Changes a time that still has the version one read; false when another was quicker. */
export async function updateFadderAssignment(
  db: Db,
  { id, version }: Pick<FadderAssignment, 'id' | 'version'>,
  values: Partial<Pick<FadderAssignment, 'toDay' | 'endReason'>>,
): Promise<boolean> {
  const result = await db
    .update(fadderAssignment)
    .set({ ...values, version: version + 1 })
    .where(and(eq(fadderAssignment.id, id), eq(fadderAssignment.version, version)));
  return result.changes === 1;
}

export async function deleteFadderAssignments(db: Db, ids: readonly string[]): Promise<void> {
  await db.delete(fadderAssignment).where(inArray(fadderAssignment.id, [...ids]));
}
