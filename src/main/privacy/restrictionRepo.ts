import { and, desc, eq, isNull } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import { personRestriction } from '../db/schema/index.ts';

export type Restriction = typeof personRestriction.$inferSelect;

/** The restriction that stands, or undefined. */
export async function standingRestriction(db: ReadDb, personId: string): Promise<Restriction | undefined> {
  return db
    .select()
    .from(personRestriction)
    .where(and(eq(personRestriction.personId, personId), isNull(personRestriction.liftedAt)))
    .get();
}

/** The day it began, for the mark on the person's page. */
export async function restrictedSinceOf(db: ReadDb, personId: string): Promise<string | null> {
  return (await standingRestriction(db, personId))?.at.slice(0, 10) ?? null;
}

/** Every restriction that stands, the latest first. */
export async function standingRestrictions(db: ReadDb): Promise<Restriction[]> {
  return db
    .select()
    .from(personRestriction)
    .where(isNull(personRestriction.liftedAt))
    .orderBy(desc(personRestriction.at));
}

export async function insertRestriction(db: Db, row: Restriction): Promise<void> {
  await db.insert(personRestriction).values(row);
}

export async function liftRestriction(
  db: Db,
  id: string,
  values: Pick<Restriction, 'liftedAt' | 'liftedBy' | 'liftReason'>,
): Promise<void> {
  await db.update(personRestriction).set(values).where(eq(personRestriction.id, id));
}
