import { eq } from 'drizzle-orm';
import { z } from 'zod';

import type { Db, ReadDb } from '../db/database.ts';
import { setting } from '../db/schema/index.ts';

/** What the register knows of its own backups. Kept as one setting: each copy says how it was when it was taken. */
const shape = z.object({
  /** The folder the office has chosen; null: beside the register. */
  place: z.string().nullable().default(null),
  last: z.object({ at: z.string(), file: z.string(), folder: z.string(), size: z.int() }).nullable().default(null),
  failed: z.object({ at: z.string(), code: z.string() }).nullable().default(null),
  triedAt: z.string().nullable().default(null),
});
export type BackupState = z.infer<typeof shape>;

const key = 'backup';

export async function readBackupState(db: ReadDb): Promise<BackupState> {
  const row = await db.select().from(setting).where(eq(setting.key, key)).get();
  return shape.parse(row?.value ?? {});
}

/** Changes some of it, leaving the rest. */
export async function noteBackupState(db: Db, change: Partial<BackupState>): Promise<void> {
  const value = { ...(await readBackupState(db)), ...change };
  await db.insert(setting).values({ key, value }).onConflictDoUpdate({ target: setting.key, set: { value } });
}
