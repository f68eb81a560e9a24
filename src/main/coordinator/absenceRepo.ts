import { and, asc, desc, eq, gte, isNull, lte, or } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { absence, coordinator } from '../db/schema/index.ts';

/** An absence as stored, from–to inclusive; no last day: until further notice. */
export type Absence = typeof absence.$inferSelect;

export async function findAbsence(db: ReadDb, id: string): Promise<Absence | undefined> {
  return db.select().from(absence).where(eq(absence.id, id)).get();
}

/** Every absence that covers the day. */
export async function absencesOn(db: ReadDb, day: Day): Promise<Absence[]> {
  return db
    .select()
    .from(absence)
    .where(and(lte(absence.fromDay, day), or(isNull(absence.toDay), gte(absence.toDay, day))))
    .orderBy(asc(absence.fromDay), asc(absence.id));
}

/** A coordinator's absences, the latest first, with the substitute's name. */
export async function absencesOf(db: ReadDb, coordinatorId: string) {
  return db
    .select({
      id: absence.id,
      fromDay: absence.fromDay,
      toDay: absence.toDay,
      substituteId: absence.substituteId,
      substituteName: coordinator.name,
      note: absence.note,
    })
    .from(absence)
    .leftJoin(coordinator, eq(coordinator.id, absence.substituteId))
    .where(eq(absence.coordinatorId, coordinatorId))
    .orderBy(desc(absence.fromDay), asc(absence.id));
}

export async function insertAbsence(db: Db, row: Absence): Promise<void> {
  await db.insert(absence).values(row);
}

export async function removeAbsence(db: Db, id: string): Promise<void> {
  await db.delete(absence).where(eq(absence.id, id));
}
