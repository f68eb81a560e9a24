import { and, asc, eq } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { ownCriterion } from '../db/schema/index.ts';

/** A criterion of the office's own as stored. */
export type OwnCriterion = typeof ownCriterion.$inferSelect;

/** Every criterion the office has added, ended ones too, in the order they came. */
export async function ownCriteria(db: ReadDb): Promise<OwnCriterion[]> {
  return prepared(db, 'criterion.own', (d) =>
    d.select().from(ownCriterion).orderBy(asc(ownCriterion.id)).prepare(),
  ).all();
}

export async function insertOwnCriterion(db: Db, row: OwnCriterion): Promise<void> {
  await db.insert(ownCriterion).values(row);
}

/** Changes one that still has the version one read; false when another was quicker, or there is none. */
export async function updateOwnCriterion(
  db: Db,
  id: string,
  version: number,
  values: Pick<OwnCriterion, 'text' | 'lastYear' | 'updatedAt'>,
): Promise<boolean> {
  const result = await db
    .update(ownCriterion)
    .set({ ...values, version: version + 1 })
    .where(and(eq(ownCriterion.id, id), eq(ownCriterion.version, version)));
  return result.changes === 1;
}
