import { and, desc, eq } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import { eLearning } from '../db/schema/index.ts';

/** A completion of e-learning as stored. */
export type ELearning = typeof eLearning.$inferSelect;

export async function findELearning(db: ReadDb, id: string): Promise<ELearning | undefined> {
  return db.select().from(eLearning).where(eq(eLearning.id, id)).get();
}

/** What somebody has completed, the latest first. */
export async function eLearningOf(db: ReadDb, participantId: string): Promise<ELearning[]> {
  return db
    .select()
    .from(eLearning)
    .where(eq(eLearning.participantId, participantId))
    .orderBy(desc(eLearning.completedOn));
}

/** Adds a completion; false when the same is written down already. */
export async function insertELearning(db: Db, row: ELearning): Promise<boolean> {
  const { participantId, partId, completedOn } = row;
  const same = and(
    eq(eLearning.participantId, participantId),
    eq(eLearning.partId, partId),
    eq(eLearning.completedOn, completedOn),
  );
  if (await db.select({ id: eLearning.id }).from(eLearning).where(same).get()) return false;
  await db.insert(eLearning).values(row);
  return true;
}

export async function removeELearning(db: Db, id: string): Promise<void> {
  await db.delete(eLearning).where(eq(eLearning.id, id));
}
