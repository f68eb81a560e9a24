import { and, asc, count, desc, eq, exists, gte, inArray, lt, sql, type Column, type SQL } from 'drizzle-orm';

import { alias, asList, inList } from '../db/columns.ts';
import type { ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { complaint, person, referral, searchWord } from '../db/schema/index.ts';
import { LAST_CHARACTER } from '../person/personFilterSql.ts';
import { personLineColumns } from '../person/personRepo.ts';

/** From this many on, a word is as common as any: counting stops. */
const COMMON = 10_000;
/** How many are looked at to find the best few. */
const MOST_FOUND = 200;

/** The words from placeholder `from3` up to `to3`: those that begin with the third typed word. */
const beginsWith = (words: { word: Column }, place: number): SQL =>
  and(gte(words.word, sql.placeholder(`from${place}`)), lt(words.word, sql.placeholder(`to${place}`)))!;

/** How many of the register's words begin so; at most 10 000. */
export async function countBeginnings(db: ReadDb, word: string): Promise<number> {
  const statement = prepared(db, 'search.count', (d) => {
    const some = d
      .select({ one: sql`1`.as('one') })
      .from(searchWord)
      .where(beginsWith(searchWord, 0))
      .limit(COMMON)
      .as('some');
    return d.select({ n: count() }).from(some).prepare();
  });
  return statement.get(bounds([word]))?.n ?? 0;
}

const bounds = (words: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    words.flatMap((word, i) => [
      [`from${i}`, word],
      [`to${i}`, word + LAST_CHARACTER],
    ]),
  );

/**
 * Persons who have a word beginning like each of these, some of them twice: at most 200, shorter words first. `words` must
 * hold the rarest first: its range is read, and the others are looked up one by one.
 */
export async function personsWithWords(db: ReadDb, words: readonly string[]) {
  const statement = prepared(db, `search.persons.${words.length}`, (d) => {
    const others = words.slice(1).map((_, i) => {
      const other = alias(searchWord, `other${i}`);
      return exists(
        d
          .select({ one: sql`1` })
          .from(other)
          .where(and(eq(other.personId, searchWord.personId), beginsWith(other, i + 1))),
      );
    });
    const hits = d
      .select({ personId: searchWord.personId })
      .from(searchWord)
      .where(and(beginsWith(searchWord, 0), ...others))
      .orderBy(asc(searchWord.word))
      .limit(MOST_FOUND)
      .as('hits');
    return d
      .select({
        ...personLineColumns,
        sortName: person.sortName,
        nationalId: person.nationalId,
        address: person.address,
      })
      .from(hits)
      .innerJoin(person, eq(person.id, hits.personId))
      .prepare();
  });
  return statement.all(bounds(words));
}

/** Cases whose number begins so, the newest first. */
export async function casesByNumber(db: ReadDb, beginning: string, limit: number) {
  const statement = prepared(db, 'search.casesByNumber', (d) =>
    casesWith(
      d,
      and(gte(referral.caseNumber, sql.placeholder('from')), lt(referral.caseNumber, sql.placeholder('to')))!,
    )
      .limit(sql.placeholder('limit'))
      .prepare(),
  );
  return statement.all({ from: beginning, to: beginning + LAST_CHARACTER, limit });
}

/** The cases that have exactly one of these numbers, the newest first. */
export async function casesNumbered(db: ReadDb, numbers: readonly string[]) {
  return casesWith(db, inArray(referral.caseNumber, [...numbers]));
}

const casesWith = (db: ReadDb, where: SQL) =>
  db
    .select({
      id: referral.id,
      caseNumber: referral.caseNumber,
      personId: referral.personId,
      givenName: person.givenName,
      familyName: person.familyName,
      state: referral.state,
      receivedOn: referral.receivedOn,
    })
    .from(referral)
    .innerJoin(person, eq(person.id, referral.personId))
    .where(where)
    .orderBy(desc(referral.receivedOn), desc(referral.id));

/** The complaints of these persons, the newest first. */
export async function complaintsOfPersons(db: ReadDb, personIds: readonly string[]) {
  const statement = prepared(db, 'search.complaints', (d) =>
    d
      .select({
        id: complaint.id,
        givenName: person.givenName,
        familyName: person.familyName,
        recordKind: complaint.recordKind,
        kind: complaint.kind,
        state: complaint.state,
        receivedOn: complaint.receivedOn,
      })
      .from(complaint)
      .innerJoin(person, eq(person.id, complaint.personId))
      .where(inList(complaint.personId, 'ids'))
      .orderBy(desc(complaint.receivedOn), desc(complaint.id))
      .prepare(),
  );
  return statement.all({ ids: asList(personIds) });
}
