import { and, desc, eq } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import { hospitalStay } from '../db/schema/index.ts';

export type HospitalStay = typeof hospitalStay.$inferSelect;

/** The stays of a case, the latest first. */
export async function staysOfCase(db: ReadDb, referralId: string): Promise<HospitalStay[]> {
  return db
    .select()
    .from(hospitalStay)
    .where(eq(hospitalStay.referralId, referralId))
    .orderBy(desc(hospitalStay.admittedOn), desc(hospitalStay.id));
}

export async function findStay(db: ReadDb, id: string): Promise<HospitalStay | undefined> {
  return db.select().from(hospitalStay).where(eq(hospitalStay.id, id)).get();
}

export async function insertStay(db: Db, row: HospitalStay): Promise<void> {
  await db.insert(hospitalStay).values(row);
}

/** Changes a stay that still has the version one read; false when another was quicker. */
export async function updateStay(db: Db, { id, ...row }: HospitalStay, version: number): Promise<boolean> {
  const result = await db
    .update(hospitalStay)
    .set(row)
    .where(and(eq(hospitalStay.id, id), eq(hospitalStay.version, version)));
  return result.changes === 1;
}

export async function deleteStay(db: Db, id: string, version: number): Promise<boolean> {
  const result = await db.delete(hospitalStay).where(and(eq(hospitalStay.id, id), eq(hospitalStay.version, version)));
  return result.changes === 1;
}
