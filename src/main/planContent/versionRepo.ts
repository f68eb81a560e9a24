import { asc, desc, eq, inArray } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import { planSignature, planVersion } from '../db/schema/index.ts';

export type PlanVersion = typeof planVersion.$inferSelect;
export type PlanSignature = typeof planSignature.$inferSelect;

/** What was agreed, the newest first. */
export async function versionsOfPlan(db: ReadDb, planId: string): Promise<PlanVersion[]> {
  return db.select().from(planVersion).where(eq(planVersion.planId, planId)).orderBy(desc(planVersion.number));
}

export async function findVersion(db: ReadDb, id: string): Promise<PlanVersion | undefined> {
  return db.select().from(planVersion).where(eq(planVersion.id, id)).get();
}

export async function insertVersion(db: Db, row: PlanVersion): Promise<void> {
  await db.insert(planVersion).values(row);
}

/** The signatures of these versions, by version id, the first first. */
export async function signaturesOf(db: ReadDb, versionIds: readonly string[]): Promise<Map<string, PlanSignature[]>> {
  const rows = await db
    .select()
    .from(planSignature)
    .where(inArray(planSignature.versionId, [...versionIds]))
    .orderBy(asc(planSignature.signedOn), asc(planSignature.id));
  return Map.groupBy(rows, (row) => row.versionId);
}

export async function insertSignatures(db: Db, rows: readonly PlanSignature[]): Promise<void> {
  if (rows.length > 0) await db.insert(planSignature).values([...rows]);
}
