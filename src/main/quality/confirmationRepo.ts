import { and, eq, isNull } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { account, qualityConfirmation } from '../db/schema/index.ts';

/** That somebody says a finding is right, as stored. */
export type Confirmation = typeof qualityConfirmation.$inferSelect;

/** Every confirmation that has not been taken back, with who gave it. */
export const confirmationsNow = (db: ReadDb) =>
  prepared(db, 'quality.confirmations', (d) =>
    d
      .select({
        id: qualityConfirmation.id,
        kind: qualityConfirmation.kind,
        subjectId: qualityConfirmation.subjectId,
        fingerprint: qualityConfirmation.hash,
        reason: qualityConfirmation.reason,
        at: qualityConfirmation.at,
        by: account.displayName,
      })
      .from(qualityConfirmation)
      .innerJoin(account, eq(account.id, qualityConfirmation.accountId))
      .where(isNull(qualityConfirmation.liftedAt))
      .prepare(),
  ).all();

export const findConfirmation = async (db: ReadDb, id: string): Promise<Confirmation | undefined> =>
  db.select().from(qualityConfirmation).where(eq(qualityConfirmation.id, id)).get();

export async function insertConfirmation(db: Db, row: Confirmation): Promise<void> {
  await db.insert(qualityConfirmation).values(row);
}

/** Takes one back; false where it has been already. */
export async function revokeConfirmation(
  db: Db,
  id: string,
  values: Pick<Confirmation, 'liftedAt' | 'liftedBy'>,
): Promise<boolean> {
  const result = await db
    .update(qualityConfirmation)
    .set(values)
    .where(and(eq(qualityConfirmation.id, id), isNull(qualityConfirmation.liftedAt)));
  return result.changes === 1;
}
