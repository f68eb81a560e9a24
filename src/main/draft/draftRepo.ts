import { and, desc, eq } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import { draft } from '../db/schema/index.ts';

export type Draft = typeof draft.$inferSelect;

/** An account's own drafts of a kind, the newest first. */
export async function listDrafts(db: ReadDb, accountId: string, kind: string): Promise<Draft[]> {
  return db
    .select()
    .from(draft)
    .where(and(eq(draft.accountId, accountId), eq(draft.kind, kind)))
    .orderBy(desc(draft.updatedAt), desc(draft.id));
}

/** Writes a draft over the one with its id; false where that is somebody else's. */
export async function putDraft(db: Db, row: Draft): Promise<boolean> {
  const result = await db
    .insert(draft)
    .values(row)
    .onConflictDoUpdate({
      target: draft.id,
      set: { kind: row.kind, payload: row.payload, updatedAt: row.updatedAt },
      setWhere: eq(draft.accountId, row.accountId),
    });
  return result.changes === 1;
}

/** Throws an account's own draft away; nothing happens where there is none. */
export async function removeDraft(db: Db, accountId: string, id: string): Promise<void> {
  await db.delete(draft).where(and(eq(draft.id, id), eq(draft.accountId, accountId)));
}
