import { and, asc, eq } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import { unit } from '../db/schema/index.ts';

/** A virksomhet, enhet or tjeneste as stored. */
export type Unit = typeof unit.$inferSelect;

export async function findUnit(db: ReadDb, id: string): Promise<Unit | undefined> {
  return db.select().from(unit).where(eq(unit.id, id)).get();
}

/** Every unit, also those no longer in use, by name. */
export async function listUnits(db: ReadDb): Promise<Unit[]> {
  return db.select().from(unit).orderBy(asc(unit.name), asc(unit.id));
}

export async function insertUnit(db: Db, row: Unit): Promise<void> {
  await db.insert(unit).values(row);
}

/** Changes a unit that still has the version one read; false when another was quicker. */
export async function updateUnit(
  db: Db,
  id: string,
  version: number,
  values: Omit<Unit, 'id' | 'version' | 'importBatchId'>,
): Promise<boolean> {
  const result = await db
    .update(unit)
    .set({ ...values, version: version + 1 })
    .where(and(eq(unit.id, id), eq(unit.version, version)));
  return result.changes === 1;
}
