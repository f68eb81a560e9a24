import { and, desc, eq } from 'drizzle-orm';

import type { ImportKind } from '../../domain/importing/importKind.ts';
import type { Moment } from '../../domain/calendar/day.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { importBatch, importMapping } from '../db/schema/index.ts';

export type ImportBatch = typeof importBatch.$inferSelect;

/** Every import, the newest first. */
export async function listBatches(db: ReadDb): Promise<ImportBatch[]> {
  return db.select().from(importBatch).orderBy(desc(importBatch.at), desc(importBatch.id));
}

export async function findBatch(db: ReadDb, id: string): Promise<ImportBatch | undefined> {
  return db.select().from(importBatch).where(eq(importBatch.id, id)).get();
}

export async function insertBatch(db: Db, row: ImportBatch): Promise<void> {
  await db.insert(importBatch).values(row);
}

export async function markUndone(db: Db, id: string, at: Moment): Promise<void> {
  await db.update(importBatch).set({ undoneAt: at }).where(eq(importBatch.id, id));
}

/** The mapping the office chose last for a list with these headers, or null. */
export async function rememberedMapping(
  db: ReadDb,
  kind: ImportKind,
  headerKey: string,
): Promise<Record<string, string> | null> {
  const row = await db
    .select({ mapping: importMapping.mapping })
    .from(importMapping)
    .where(and(eq(importMapping.headerKey, headerKey), eq(importMapping.kind, kind)))
    .get();
  return row?.mapping ?? null;
}

export async function rememberMapping(
  db: Db,
  kind: ImportKind,
  headerKey: string,
  mapping: Record<string, string>,
  updatedAt: Moment,
): Promise<void> {
  await db
    .insert(importMapping)
    .values({ headerKey, kind, mapping, updatedAt })
    .onConflictDoUpdate({ target: importMapping.headerKey, set: { kind, mapping, updatedAt } });
}
