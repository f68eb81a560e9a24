import { eq } from 'drizzle-orm';
import { z } from 'zod';

import { mostLoanDays, usualLoanDays } from '../../domain/lending/lease.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { setting } from '../db/schema/index.ts';

const key = 'lending';
const shape = z.object({
  version: z.int().min(1).default(1),
  days: z.int().min(1).max(mostLoanDays).default(usualLoanDays),
});

/** How the office lends its register: for how many working days. */
export async function readLoanRule(db: ReadDb): Promise<z.infer<typeof shape>> {
  const row = await db.select().from(setting).where(eq(setting.key, key)).get();
  return shape.parse(row?.value ?? {});
}

export async function writeLoanRule(db: Db, value: z.infer<typeof shape>): Promise<void> {
  await db.insert(setting).values({ key, value }).onConflictDoUpdate({ target: setting.key, set: { value } });
}

export const loanDaysOf = async (db: ReadDb): Promise<number> => (await readLoanRule(db)).days;
