import { eq } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import { setting } from '../db/schema/index.ts';

const key = 'registerId';

/** The register's own id, as it stands in the key file too; null in a file that is no register yet. */
export async function readIdentity(db: ReadDb): Promise<string | null> {
  const row = await db.select().from(setting).where(eq(setting.key, key)).get();
  return typeof row?.value === 'string' ? row.value : null;
}

export async function writeIdentity(db: Db, registerId: string): Promise<void> {
  await db.insert(setting).values({ key, value: registerId });
}
