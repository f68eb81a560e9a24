import { and, asc, desc, eq, sql } from 'drizzle-orm';

import type { EditionValues } from '../../domain/survey/edition.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { surveyEdition } from '../db/schema/index.ts';

/** One time a survey was held, as stored. */
export type SurveyEdition = typeof surveyEdition.$inferSelect;

/** Every edition of every survey, the last held first. */
export async function listEditions(db: ReadDb): Promise<SurveyEdition[]> {
  const statement = prepared(db, 'surveyEdition.all', (d) =>
    d.select().from(surveyEdition).orderBy(desc(surveyEdition.heldFrom), desc(surveyEdition.id)).prepare(),
  );
  return statement.all();
}

/** A survey's editions, the oldest first. */
export async function editionsOf(db: ReadDb, surveyId: string): Promise<SurveyEdition[]> {
  const statement = prepared(db, 'surveyEdition.of', (d) =>
    d
      .select()
      .from(surveyEdition)
      .where(eq(surveyEdition.surveyId, sql.placeholder('surveyId')))
      .orderBy(asc(surveyEdition.heldFrom), asc(surveyEdition.id))
      .prepare(),
  );
  return statement.all({ surveyId });
}

export async function findEdition(db: ReadDb, id: string): Promise<SurveyEdition | undefined> {
  return db.select().from(surveyEdition).where(eq(surveyEdition.id, id)).get();
}

export async function insertEdition(db: Db, row: SurveyEdition): Promise<void> {
  await db.insert(surveyEdition).values(row);
}

/** Changes one that still has the version one read, and keeps what stood there; false when another was quicker. */
export async function updateEdition(
  db: Db,
  stored: SurveyEdition,
  version: number,
  values: EditionValues,
  by: { accountId: string; at: string },
): Promise<boolean> {
  const { updatedAt: at, accountId } = stored;
  const result = await db
    .update(surveyEdition)
    .set({
      ...values,
      earlier: [...stored.earlier, { ...valuesOf(stored), at, accountId }],
      updatedAt: by.at,
      accountId: by.accountId,
      version: version + 1,
    })
    .where(and(eq(surveyEdition.id, stored.id), eq(surveyEdition.version, version)));
  return result.changes === 1;
}

/** What is written of an edition, without what is kept beside it. */
export function valuesOf({ heldFrom, heldTo, invited, note, questions }: EditionValues): EditionValues {
  return { heldFrom, heldTo, invited, note, questions };
}
