import { and, asc, count, eq, isNull } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import { officeFile, officeFileContent } from '../db/schema/index.ts';

/** A file of the office's own papers, without what is in it. */
export type OfficeFile = typeof officeFile.$inferSelect;

/** A subject's files, those taken out left out. */
export async function filesOf(db: ReadDb, subjectId: string): Promise<OfficeFile[]> {
  return db
    .select()
    .from(officeFile)
    .where(and(eq(officeFile.subjectId, subjectId), isNull(officeFile.removedAt)))
    .orderBy(asc(officeFile.addedAt));
}

/** How many files each subject has. */
export async function filesBySubject(db: ReadDb): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .select({ subjectId: officeFile.subjectId, files: count() })
    .from(officeFile)
    .where(isNull(officeFile.removedAt))
    .groupBy(officeFile.subjectId);
  return new Map(rows.map(({ subjectId, files }) => [subjectId, files]));
}

/** The file with its content, taken out or not. */
export async function findFile(db: ReadDb, id: string) {
  return db
    .select({ row: officeFile, content: officeFileContent.content })
    .from(officeFile)
    .innerJoin(officeFileContent, eq(officeFileContent.officeFileId, officeFile.id))
    .where(eq(officeFile.id, id))
    .get();
}

export async function insertFile(db: Db, row: OfficeFile, content: Buffer): Promise<void> {
  await db.insert(officeFile).values(row);
  await db.insert(officeFileContent).values({ officeFileId: row.id, content });
}

/** Takes the file out of its list, or puts it back (null). */
export async function setRemoved(db: Db, id: string, removedAt: string | null): Promise<void> {
  await db.update(officeFile).set({ removedAt }).where(eq(officeFile.id, id));
}
