import { eq } from 'drizzle-orm';

import type { Moment } from '../../domain/calendar/day.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { fadderChange } from '../db/schema/index.ts';

/** A change of faddere as it can be taken back. */
export type FadderChange = typeof fadderChange.$inferSelect;

export async function findFadderChange(db: ReadDb, id: string): Promise<FadderChange | undefined> {
  return db.select().from(fadderChange).where(eq(fadderChange.id, id)).get();
}

export async function insertFadderChange(db: Db, row: FadderChange): Promise<void> {
  await db.insert(fadderChange).values(row);
}

export async function markUndone(db: Db, id: string, at: Moment): Promise<void> {
  await db.update(fadderChange).set({ undoneAt: at }).where(eq(fadderChange.id, id));
}
