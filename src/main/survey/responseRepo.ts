import { and, count, desc, eq, isNull, lt, max, sql } from 'drizzle-orm';

import type { Answers } from '../../domain/survey/answer.ts';
import { bulkInsert } from '../db/bulkInsert.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { surveyResponse } from '../db/schema/index.ts';

/** One respondent's answers as stored. */
export type SurveyResponse = typeof surveyResponse.$inferSelect;

/** The answers of everybody who counts, by the number of the form. */
export async function answersOf(db: ReadDb, editionId: string): Promise<Answers[]> {
  return (await countedResponses(db, editionId)).map(({ answers }) => answers);
}

/** Numbers and answers of everybody who counts, the lowest number first. */
export async function countedResponses(
  db: ReadDb,
  editionId: string,
): Promise<Pick<SurveyResponse, 'id' | 'number' | 'answers'>[]> {
  const statement = prepared(db, 'surveyResponse.counted', (d) =>
    d
      .select({ id: surveyResponse.id, number: surveyResponse.number, answers: surveyResponse.answers })
      .from(surveyResponse)
      .where(and(eq(surveyResponse.editionId, sql.placeholder('editionId')), isNull(surveyResponse.removedAt)))
      .orderBy(surveyResponse.number)
      .prepare(),
  );
  return statement.all({ editionId });
}

/** How many count in each edition. */
export async function responseCounts(db: ReadDb): Promise<Map<string, number>> {
  const rows = await db
    .select({ editionId: surveyResponse.editionId, responses: count() })
    .from(surveyResponse)
    .where(isNull(surveyResponse.removedAt))
    .groupBy(surveyResponse.editionId);
  return new Map(rows.map(({ editionId, responses }) => [editionId, responses]));
}

/** Those who count with a number below `before`, the highest first; all from the top without it. */
export async function responsesBelow(
  db: ReadDb,
  editionId: string,
  before: number | null,
  limit: number,
): Promise<SurveyResponse[]> {
  const below = before === null ? undefined : lt(surveyResponse.number, before);
  return db
    .select()
    .from(surveyResponse)
    .where(and(eq(surveyResponse.editionId, editionId), isNull(surveyResponse.removedAt), below))
    .orderBy(desc(surveyResponse.number))
    .limit(limit);
}

export async function findResponse(db: ReadDb, id: string): Promise<SurveyResponse | undefined> {
  return db.select().from(surveyResponse).where(eq(surveyResponse.id, id)).get();
}

/** The number the next form of an edition gets: those taken out keep theirs. */
export async function nextNumber(db: ReadDb, editionId: string): Promise<number> {
  const row = await db
    .select({ highest: max(surveyResponse.number) })
    .from(surveyResponse)
    .where(eq(surveyResponse.editionId, editionId))
    .get();
  return (row?.highest ?? 0) + 1;
}

export function insertResponses(db: Db, rows: readonly SurveyResponse[]): void {
  bulkInsert(db, surveyResponse, rows);
}

/** Changes one that still has the version one read; false when another was quicker. */
export async function updateResponse(
  db: Db,
  id: string,
  version: number,
  values: Partial<Pick<SurveyResponse, 'answers' | 'removedAt' | 'earlier'>> &
    Pick<SurveyResponse, 'updatedAt' | 'accountId'>,
): Promise<boolean> {
  const result = await db
    .update(surveyResponse)
    .set({ ...values, version: version + 1 })
    .where(and(eq(surveyResponse.id, id), eq(surveyResponse.version, version)));
  return result.changes === 1;
}

/** Takes everybody of a file out of the figures; gives how many they were. */
export async function removeImported(
  db: Db,
  { editionId, importId }: { editionId: string; importId: string },
  at: string,
): Promise<number> {
  const result = await db
    .update(surveyResponse)
    .set({ removedAt: at, updatedAt: at, version: sql`${surveyResponse.version} + 1` })
    .where(
      and(
        eq(surveyResponse.editionId, editionId),
        eq(surveyResponse.importId, importId),
        isNull(surveyResponse.removedAt),
      ),
    );
  return result.changes;
}
