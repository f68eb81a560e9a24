import { desc } from 'drizzle-orm';

import type { ReadDb } from '../db/database.ts';
import { referral } from '../db/schema/index.ts';

/** The cases that were opened last, the newest first. */
export async function latestCaseIds(db: ReadDb, limit: number): Promise<string[]> {
  const rows = await db
    .select({ id: referral.id })
    .from(referral)
    .orderBy(desc(referral.receivedOn), desc(referral.id))
    .limit(limit);
  return rows.map(({ id }) => id);
}
