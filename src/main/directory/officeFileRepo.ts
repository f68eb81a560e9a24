import { asc, count, eq } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import { officeFile, officeFileContent } from '../db/schema/index.ts';

/** A file of the office's own papers, without what is in it. */
export type OfficeFile = typeof officeFile.$inferSelect;

export async function filesOf(db: ReadDb, subjectId: string): Promise<OfficeFile[]> {
  return db.select().from(officeFile).where(eq(officeFile.subjectId, subjectId)).orderBy(asc(officeFile.addedAt));
}

/** How many files each subject has. */
export async function filesBySubject(db: ReadDb): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .select({ subjectId: officeFile.subjectId, files: count() })
    .from(officeFile)
    .groupBy(officeFile.subjectId);
  return new Map(rows.map(({ subjectId, files }) => [subjectId, files]));
}

/** The file with its content. */
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

/** Deletes the file and its content, whose pages the database overwrites. */
export async function deleteFile(db: Db, id: string): Promise<void> {
  await db.delete(officeFileContent).where(eq(officeFileContent.officeFileId, id));
  await db.delete(officeFile).where(eq(officeFile.id, id));
}
