import { and, asc, eq } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { account, preference } from '../db/schema/index.ts';

export type Account = typeof account.$inferSelect;

export async function findAccount(db: ReadDb, id: string): Promise<Account | undefined> {
  return db.select().from(account).where(eq(account.id, id)).get();
}

/** Every account, also those that have ended, by name. */
export async function listAccounts(db: ReadDb): Promise<Account[]> {
  return prepared(db, 'account.all', (d) => d.select().from(account).orderBy(asc(account.displayName)).prepare()).all();
}

/** Display names by account id, for showing who did what. */
export async function accountNames(db: ReadDb): Promise<Map<string, string>> {
  return new Map((await listAccounts(db)).map((row) => [row.id, row.displayName]));
}

export async function insertAccount(db: Db, row: Account): Promise<void> {
  await db.insert(account).values(row);
}

/** Changes an account that still has the version one read; false when another was quicker. */
export async function updateAccount(
  db: Db,
  id: string,
  version: number,
  values: Pick<Account, 'displayName' | 'role' | 'isActive' | 'validUntil'>,
): Promise<boolean> {
  const result = await db
    .update(account)
    .set({ ...values, version: version + 1 })
    .where(and(eq(account.id, id), eq(account.version, version)));
  return result.changes === 1;
}

/** Notes that the account was assessed anew; false when another was quicker. */
export async function assessAccount(db: Db, id: string, version: number, assessedOn: string): Promise<boolean> {
  const result = await db
    .update(account)
    .set({ assessedOn, version: version + 1 })
    .where(and(eq(account.id, id), eq(account.version, version)));
  return result.changes === 1;
}

export async function readPreference(db: ReadDb, accountId: string, key: string): Promise<unknown> {
  const row = await db
    .select()
    .from(preference)
    .where(and(eq(preference.accountId, accountId), eq(preference.key, key)))
    .get();
  return row?.value ?? null;
}

export async function writePreference(db: Db, accountId: string, key: string, value: unknown): Promise<void> {
  await db
    .insert(preference)
    .values({ accountId, key, value })
    .onConflictDoUpdate({ target: [preference.accountId, preference.key], set: { value } });
}
