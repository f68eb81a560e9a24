import { max, sql } from 'drizzle-orm';

import type { ReadDb } from '../db/database.ts';
import { audit, person, referral } from '../db/schema/index.ts';
import { readGeneration, readIdentity } from './identityRepo.ts';

/** What a register is made of, without anything about anybody. */
export interface Makeup {
  registerId: string;
  database: string;
  steps: number;
  openings: number | null;
  logLines: number;
  persons: number;
  referrals: number;
}

export async function readMakeup(db: ReadDb): Promise<Makeup> {
  const [edition] = await db.select({ database: sql<string>`sqlite_version()` }).from(sql`(select 1)`);
  const [steps] = await db.select({ count: sql<number>`count(*)` }).from(sql`__drizzle_migrations`);
  // Lines are numbered from one and none is ever taken out, so the last number is how many there are.
  const closed = await readGeneration(db);
  const [log] = await db.select({ lines: max(audit.seq) }).from(audit);
  return {
    registerId: (await readIdentity(db)) ?? '',
    database: edition?.database ?? '',
    steps: steps?.count ?? 0,
    // The one that goes on is not closed yet.
    openings: closed === null ? null : closed + 1,
    logLines: log?.lines ?? 0,
    persons: await db.$count(person),
    referrals: await db.$count(referral),
  };
}
