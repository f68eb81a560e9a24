import { eq } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import { setting } from '../db/schema/index.ts';

const key = 'registerId';
const generationKey = 'generation';

/** The register's own id, as it stands in the key file too; null in a file that is no register yet. */
export async function readIdentity(db: ReadDb): Promise<string | null> {
  const row = await db.select().from(setting).where(eq(setting.key, key)).get();
  return typeof row?.value === 'string' ? row.value : null;
}

export async function writeIdentity(db: Db, registerId: string): Promise<void> {
  await db.insert(setting).values({ key, value: registerId });
}

/**
 * The session that was last closed in order; one more than before each time the register is opened. The key file has
 * the session that was last begun. Null in a file from before sessions were counted.
 */
export async function readGeneration(db: ReadDb): Promise<number | null> {
  const row = await db.select().from(setting).where(eq(setting.key, generationKey)).get();
  return typeof row?.value === 'number' ? row.value : null;
}

export async function writeGeneration(db: Db, generation: number): Promise<void> {
  await db
    .insert(setting)
    .values({ key: generationKey, value: generation })
    .onConflictDoUpdate({ target: setting.key, set: { value: generation } });
}
