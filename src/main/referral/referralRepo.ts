import { and, eq, gte, inArray, lt, sql } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { referral } from '../db/schema/index.ts';

/** A melding and its case as stored. */
export type Referral = typeof referral.$inferSelect;

/** The columns of a case that a step or a correction may change. */
export type ReferralChanges = Partial<Omit<Referral, 'id' | 'version' | 'caseNumber' | 'personId' | 'createdAt'>>;

/** The case with the id, or undefined. */
export async function findReferral(db: ReadDb, id: string): Promise<Referral | undefined> {
  const statement = prepared(db, 'referral.byId', (d) =>
    d
      .select()
      .from(referral)
      .where(eq(referral.id, sql.placeholder('id')))
      .prepare(),
  );
  return statement.get({ id });
}

export async function insertReferral(db: Db, row: Referral): Promise<void> {
  await db.insert(referral).values(row);
}

/** Changes a case that still has the version one read; false when another was quicker. The version goes up by one. */
export async function updateReferral(db: Db, id: string, version: number, values: ReferralChanges): Promise<boolean> {
  const result = await db
    .update(referral)
    .set({ ...values, version: version + 1 })
    .where(and(eq(referral.id, id), eq(referral.version, version)));
  return result.changes === 1;
}

/** The highest running number given out in the year the meldinger were received, 0 where there is none. */
export async function highestCaseNumber(db: ReadDb, year: string): Promise<number> {
  const statement = prepared(db, 'referral.highestCaseNumber', (d) =>
    d
      .select({ highest: sql<number | null>`max(cast(substr(${referral.caseNumber}, 6) as integer))` })
      .from(referral)
      // «/» is followed by «0» in the alphabet of computers: the year's own numbers and no others.
      .where(
        and(gte(referral.caseNumber, sql.placeholder('first')), lt(referral.caseNumber, sql.placeholder('behind'))),
      )
      .prepare(),
  );
  return statement.get({ first: `${year}/`, behind: `${year}0` })?.highest ?? 0;
}

/** Gives many cases an owner, or none. Other columns and the version stay: nobody's open form is made stale by it. */
export async function setResponsible(db: Db, ids: readonly string[], accountId: string | null): Promise<number> {
  const result = await db
    .update(referral)
    .set({ responsibleAccountId: accountId })
    .where(inArray(referral.id, [...ids]));
  return result.changes;
}

/** Those of the cases that exist, with whose they are. */
export async function casesOf(db: ReadDb, ids: readonly string[]): Promise<{ id: string; personId: string }[]> {
  return db
    .select({ id: referral.id, personId: referral.personId })
    .from(referral)
    .where(inArray(referral.id, [...ids]));
}
