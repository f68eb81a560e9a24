import { and, asc, eq } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { survey } from '../db/schema/index.ts';

/** A survey as stored. */
export type Survey = typeof survey.$inferSelect;

/** Every survey, in the order they came. */
export async function listSurveys(db: ReadDb): Promise<Survey[]> {
  return prepared(db, 'survey.all', (d) => d.select().from(survey).orderBy(asc(survey.id)).prepare()).all();
}

export async function findSurvey(db: ReadDb, id: string): Promise<Survey | undefined> {
  return db.select().from(survey).where(eq(survey.id, id)).get();
}

export async function insertSurvey(db: Db, row: Survey): Promise<void> {
  await db.insert(survey).values(row);
}

/** Changes one that still has the version one read; false when another was quicker. */
export async function updateSurvey(
  db: Db,
  id: string,
  version: number,
  values: Pick<Survey, 'title' | 'kind' | 'about' | 'updatedAt' | 'accountId'>,
): Promise<boolean> {
  const result = await db
    .update(survey)
    .set({ ...values, version: version + 1 })
    .where(and(eq(survey.id, id), eq(survey.version, version)));
  return result.changes === 1;
}
