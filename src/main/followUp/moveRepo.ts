import { and, desc, eq } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import { expectedMove } from '../db/schema/index.ts';

export type ExpectedMove = typeof expectedMove.$inferSelect;

/** The person's moves to another kommune, the latest first. */
export async function movesOfPerson(db: ReadDb, personId: string): Promise<ExpectedMove[]> {
  return db.select().from(expectedMove).where(eq(expectedMove.personId, personId)).orderBy(desc(expectedMove.movesOn));
}

export async function findMove(db: ReadDb, id: string): Promise<ExpectedMove | undefined> {
  return db.select().from(expectedMove).where(eq(expectedMove.id, id)).get();
}

export async function insertMove(db: Db, row: ExpectedMove): Promise<void> {
  await db.insert(expectedMove).values(row);
}

/** Changes a move that still has the version one read; false when another was quicker. */
export async function updateMove(db: Db, { id, ...row }: ExpectedMove, version: number): Promise<boolean> {
  const result = await db
    .update(expectedMove)
    .set(row)
    .where(and(eq(expectedMove.id, id), eq(expectedMove.version, version)));
  return result.changes === 1;
}

export async function removeMove(db: Db, id: string, version: number): Promise<boolean> {
  const result = await db.delete(expectedMove).where(and(eq(expectedMove.id, id), eq(expectedMove.version, version)));
  return result.changes === 1;
}
