import { and, desc, eq, gte, isNull, lte, or } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { fadderAbsence } from '../db/schema/index.ts';

/** A fadder's absence, from–to inclusive; no last day: until further notice. */
export type FadderAbsence = typeof fadderAbsence.$inferSelect;

export async function findFadderAbsence(db: ReadDb, id: string): Promise<FadderAbsence | undefined> {
  return db.select().from(fadderAbsence).where(eq(fadderAbsence.id, id)).get();
}

/** Every absence of a fadder that covers the day. */
export async function fadderAbsencesOn(db: ReadDb, day: Day): Promise<FadderAbsence[]> {
  return db
    .select()
    .from(fadderAbsence)
    .where(and(lte(fadderAbsence.fromDay, day), or(isNull(fadderAbsence.toDay), gte(fadderAbsence.toDay, day))));
}

/** A fadder's absences, the latest first. */
export async function absencesOfFadder(db: ReadDb, fadderId: string): Promise<FadderAbsence[]> {
  return db
    .select()
    .from(fadderAbsence)
    .where(eq(fadderAbsence.fadderId, fadderId))
    .orderBy(desc(fadderAbsence.fromDay), desc(fadderAbsence.id));
}

export async function insertFadderAbsence(db: Db, row: FadderAbsence): Promise<void> {
  await db.insert(fadderAbsence).values(row);
}

export async function deleteFadderAbsence(db: Db, id: string): Promise<void> {
  await db.delete(fadderAbsence).where(eq(fadderAbsence.id, id));
}
