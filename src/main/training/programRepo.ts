import { and, asc, count, eq } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { trainingPart, trainingProgram } from '../db/schema/index.ts';

/** A programme, and a part of one, as stored. */
export type StoredProgram = typeof trainingProgram.$inferSelect;
export type StoredPart = typeof trainingPart.$inferSelect;

/** Every programme, in the office's order. */
export async function listPrograms(db: ReadDb): Promise<StoredProgram[]> {
  return prepared(db, 'training.programs', (d) =>
    d.select().from(trainingProgram).orderBy(asc(trainingProgram.position), asc(trainingProgram.id)).prepare(),
  ).all();
}

/** Every part, in the order they were made. */
export async function listParts(db: ReadDb): Promise<StoredPart[]> {
  return db.select().from(trainingPart).orderBy(asc(trainingPart.id));
}

export async function findProgram(db: ReadDb, id: string): Promise<StoredProgram | undefined> {
  return db.select().from(trainingProgram).where(eq(trainingProgram.id, id)).get();
}

export async function findPart(db: ReadDb, id: string): Promise<StoredPart | undefined> {
  return db.select().from(trainingPart).where(eq(trainingPart.id, id)).get();
}

/** The place of a programme put last. */
export async function nextProgramPosition(db: ReadDb): Promise<number> {
  const [row] = await db.select({ programs: count() }).from(trainingProgram);
  return (row?.programs ?? 0) + 1;
}

export async function insertProgram(db: Db, row: StoredProgram): Promise<void> {
  await db.insert(trainingProgram).values(row);
}

export async function insertPart(db: Db, row: StoredPart): Promise<void> {
  await db.insert(trainingPart).values(row);
}

/** Changes a programme that still has the version one read; false when another was quicker. */
export async function updateProgram(
  db: Db,
  id: string,
  version: number,
  values: Partial<Omit<StoredProgram, 'id' | 'version'>>,
): Promise<boolean> {
  const result = await db
    .update(trainingProgram)
    .set({ ...values, version: version + 1 })
    .where(and(eq(trainingProgram.id, id), eq(trainingProgram.version, version)));
  return result.changes === 1;
}

/** Changes a part that still has the version one read; false when another was quicker. */
export async function updatePart(
  db: Db,
  id: string,
  version: number,
  values: Partial<Omit<StoredPart, 'id' | 'version'>>,
): Promise<boolean> {
  const result = await db
    .update(trainingPart)
    .set({ ...values, version: version + 1 })
    .where(and(eq(trainingPart.id, id), eq(trainingPart.version, version)));
  return result.changes === 1;
}
