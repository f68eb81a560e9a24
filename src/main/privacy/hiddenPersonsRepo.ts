import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm';

import type { ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { person, personBlock, personRestriction } from '../db/schema/index.ts';

/** Whom an account is shut out from: records as they are blocked, and what was merged with them. */
export async function blockedFor(db: ReadDb, accountId: string): Promise<string[]> {
  const rows = prepared(db, 'privacy.blockedFor', (d) =>
    d
      .select({ personId: personBlock.personId })
      .from(personBlock)
      .where(and(eq(personBlock.accountId, sql.placeholder('accountId')), isNull(personBlock.liftedAt)))
      .prepare(),
  ).all({ accountId });
  return withMerged(
    db,
    rows.map(({ personId }) => personId),
  );
}

/** Whose processing is restricted today. */
export async function restrictedPersons(db: ReadDb): Promise<string[]> {
  const rows = prepared(db, 'privacy.restricted', (d) =>
    d
      .selectDistinct({ personId: personRestriction.personId })
      .from(personRestriction)
      .where(isNull(personRestriction.liftedAt))
      .prepare(),
  ).all();
  return withMerged(
    db,
    rows.map(({ personId }) => personId),
  );
}

/** A block follows the person through a merge, whichever record it was set on. */
async function withMerged(db: ReadDb, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const into = await db
    .select({ id: person.mergedIntoId })
    .from(person)
    .where(inArray(person.id, [...ids]));
  const standing = [...ids, ...into.flatMap(({ id }) => id ?? [])];
  const merged = await db
    .select({ id: person.id })
    .from(person)
    .where(or(inArray(person.id, standing), inArray(person.mergedIntoId, standing)));
  return merged.map(({ id }) => id);
}
