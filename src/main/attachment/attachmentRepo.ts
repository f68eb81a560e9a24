import { and, asc, eq, isNull } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import { attachment, attachmentContent } from '../db/schema/index.ts';

/** A file kept with a case, without what is in it. */
export type Attachment = typeof attachment.$inferSelect;

/** What is kept with a case and what has been, oldest first. */
export async function attachmentsOfCase(db: ReadDb, referralId: string): Promise<Attachment[]> {
  return db
    .select()
    .from(attachment)
    .where(eq(attachment.referralId, referralId))
    .orderBy(asc(attachment.addedAt), asc(attachment.id));
}

/** The attachment, if it has not been removed. */
export async function findAttachment(db: ReadDb, id: string): Promise<Attachment | undefined> {
  return db
    .select()
    .from(attachment)
    .where(and(eq(attachment.id, id), isNull(attachment.removedAt)))
    .get();
}

export async function contentOf(db: ReadDb, id: string): Promise<Buffer | undefined> {
  const row = await db
    .select({ content: attachmentContent.content })
    .from(attachmentContent)
    .where(eq(attachmentContent.attachmentId, id))
    .get();
  return row?.content;
}

export async function insertAttachment(db: Db, row: Attachment, content: Buffer): Promise<void> {
  await db.insert(attachment).values(row);
  await db.insert(attachmentContent).values({ attachmentId: row.id, content });
}

/** Deletes the content, whose pages the database overwrites, and writes on the row who did it and why. */
export async function removeAttachment(
  db: Db,
  id: string,
  removal: { removedAt: string; removedBy: string; removedBecause: string },
): Promise<void> {
  await db.delete(attachmentContent).where(eq(attachmentContent.attachmentId, id));
  await db.update(attachment).set(removal).where(eq(attachment.id, id));
}
