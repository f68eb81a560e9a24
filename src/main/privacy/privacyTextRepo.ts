import { and, eq } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import { privacyText } from '../db/schema/index.ts';

type PrivacyText = typeof privacyText.$inferSelect;

/** The office's own words in a document. */
export async function privacyTexts(db: ReadDb, document: string): Promise<PrivacyText[]> {
  return db.select().from(privacyText).where(eq(privacyText.document, document));
}

export async function insertPrivacyText(db: Db, row: PrivacyText): Promise<void> {
  await db.insert(privacyText).values(row);
}

/** Changes a section that still has the version one read; false when another was quicker. */
export async function updatePrivacyText(
  db: Db,
  { document, section, version }: Pick<PrivacyText, 'document' | 'section' | 'version'>,
  values: Pick<PrivacyText, 'text' | 'updatedAt' | 'accountId'>,
): Promise<boolean> {
  const result = await db
    .update(privacyText)
    .set({ ...values, version: version + 1 })
    .where(and(eq(privacyText.document, document), eq(privacyText.section, section), eq(privacyText.version, version)));
  return result.changes === 1;
}
