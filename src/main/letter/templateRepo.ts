import { and, asc, desc, eq } from 'drizzle-orm';

import type { LetterKind } from '../../domain/letter/letterKind.ts';
import type { LetterLanguage } from '../../domain/office/officeType.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { letterLogo, letterTemplate } from '../db/schema/index.ts';

export type StoredTemplate = typeof letterTemplate.$inferSelect;
export type StoredLogo = typeof letterLogo.$inferSelect;

/** Every version of the office's own words for a kind of letter, the newest first. */
export async function templateVersions(
  db: ReadDb,
  kind: LetterKind,
  language: LetterLanguage,
): Promise<StoredTemplate[]> {
  return db
    .select()
    .from(letterTemplate)
    .where(and(eq(letterTemplate.kind, kind), eq(letterTemplate.language, language)))
    .orderBy(desc(letterTemplate.version));
}

/** Every version of every kind, the oldest first. */
export async function allTemplateVersions(db: ReadDb): Promise<StoredTemplate[]> {
  return db.select().from(letterTemplate).orderBy(asc(letterTemplate.version));
}

export async function insertTemplate(db: Db, row: StoredTemplate): Promise<void> {
  await db.insert(letterTemplate).values(row);
}

export async function findLogo(db: ReadDb, id: string): Promise<StoredLogo | undefined> {
  return db.select().from(letterLogo).where(eq(letterLogo.id, id)).get();
}

/** Keeps a picture under its hash; the same one twice is one. */
export async function keepLogo(db: Db, row: StoredLogo): Promise<void> {
  await db.insert(letterLogo).values(row).onConflictDoNothing();
}
