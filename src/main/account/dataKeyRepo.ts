import { eq } from 'drizzle-orm';
import { z } from 'zod';

import type { Moment } from '../../domain/calendar/day.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { setting } from '../db/schema/index.ts';

/** What the register knows of its own data key; never the key. Kept as one setting, so that it is in each copy. */
const shape = z.object({
  /** Counts the register's data keys, as in the key file: 1 for the first. */
  epoch: z.int().min(1).default(1),
  /** When it got the one it has; null for the first. */
  rotatedAt: z.string().nullable().default(null),
  /** Ids of the accounts that were ended since: they may have copies of the key file from before. */
  endedSince: z.array(z.string()).default([]),
});
export type DataKeyState = z.infer<typeof shape>;

const key = 'dataKey';

export async function readDataKeyState(db: ReadDb): Promise<DataKeyState> {
  const row = await db.select().from(setting).where(eq(setting.key, key)).get();
  return shape.parse(row?.value ?? {});
}

/** Notes that an account's way in was taken away. */
export async function noteEndedAccount(db: Db, accountId: string): Promise<void> {
  const state = await readDataKeyState(db);
  await write(db, { ...state, endedSince: [...state.endedSince, accountId] });
}

/** Notes that the register has another data key: nobody who was let in before it matters any more. */
export async function noteNewDataKey(db: Db, epoch: number, rotatedAt: Moment): Promise<void> {
  await write(db, { epoch, rotatedAt, endedSince: [] });
}

async function write(db: Db, value: DataKeyState): Promise<void> {
  await db.insert(setting).values({ key, value }).onConflictDoUpdate({ target: setting.key, set: { value } });
}
