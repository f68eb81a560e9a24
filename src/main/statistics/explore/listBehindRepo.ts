import { asc } from 'drizzle-orm';

import { asList, inList } from '../../db/columns.ts';
import type { ReadDb } from '../../db/database.ts';
import { prepared } from '../../db/prepared.ts';
import { person, referral } from '../../db/schema/index.ts';

/** The place of each person among these by name. */
export function placesByName(db: ReadDb, personIds: readonly string[]): Map<string, number> {
  const statement = prepared(db, 'explore.byName', (d) =>
    d
      .select({ id: person.id })
      .from(person)
      .where(inList(person.id, 'ids'))
      .orderBy(asc(person.sortName), asc(person.id))
      .prepare(),
  );
  return new Map(statement.all({ ids: asList(personIds) }).map(({ id }, place) => [id, place]));
}

/** The numbers of these cases. */
export function caseNumbers(db: ReadDb, referralIds: readonly string[]): Map<string, string> {
  const statement = prepared(db, 'explore.caseNumbers', (d) =>
    d
      .select({ id: referral.id, caseNumber: referral.caseNumber })
      .from(referral)
      .where(inList(referral.id, 'ids'))
      .prepare(),
  );
  return new Map(statement.all({ ids: asList(referralIds) }).map((row) => [row.id, row.caseNumber]));
}
