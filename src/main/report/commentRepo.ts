import { and, eq, sql } from 'drizzle-orm';

import type { Moment } from '../../domain/calendar/day.ts';
import { type ReportChapter, reportChapters } from '../../domain/report/chapter.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { newId } from '../db/newId.ts';
import { prepared } from '../db/prepared.ts';
import { reportComment } from '../db/schema/index.ts';

export interface StoredComment {
  readonly text: string;
  readonly version: number;
}

/** The office's words to a year's report, by chapter. */
export async function readComments(db: ReadDb, year: number): Promise<Map<ReportChapter, StoredComment>> {
  const statement = prepared(db, 'report.comments', (d) =>
    d
      .select()
      .from(reportComment)
      .where(eq(reportComment.year, sql.placeholder('year')))
      .prepare(),
  );
  const rows = statement.all({ year });
  return new Map(
    rows.flatMap((row) => {
      const chapter = reportChapters.find((id) => id === row.chapter);
      return chapter ? [[chapter, { text: row.text, version: row.version }]] : [];
    }),
  );
}

/** Saves a comment over the version that was read (0: there was none) and gives the new version; null when another was quicker. */
export async function saveComment(
  db: Db,
  comment: { year: number; chapter: ReportChapter; text: string; accountId: string; at: Moment },
  version: number,
): Promise<{ id: string; version: number } | null> {
  const { year, chapter, text, accountId, at } = comment;
  const ofChapter = and(eq(reportComment.year, year), eq(reportComment.chapter, chapter));
  const [stored] = await db.select().from(reportComment).where(ofChapter);
  if ((stored?.version ?? 0) !== version) return null;
  if (stored) {
    await db
      .update(reportComment)
      .set({ text, accountId, updatedAt: at, version: version + 1 })
      .where(eq(reportComment.id, stored.id));
    return { id: stored.id, version: version + 1 };
  }
  const id = newId();
  await db.insert(reportComment).values({ id, version: 1, year, chapter, text, updatedAt: at, accountId });
  return { id, version: 1 };
}
