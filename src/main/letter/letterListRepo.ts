import { and, asc, count, desc, eq, gte, inArray, isNull, lt, type SQL } from 'drizzle-orm';

import type { LetterFilter, letterSorts } from '../../contract/letter.ts';
import { typedWords } from '../../domain/person/searchWords.ts';
import type { ReadDb } from '../db/database.ts';
import { behindKey, type PageKey } from '../db/pageKey.ts';
import { letter, person, referral } from '../db/schema/index.ts';
import { LAST_CHARACTER, personsByWord } from '../person/personFilterSql.ts';
import { personLineColumns } from '../person/personRepo.ts';

type LetterSort = (typeof letterSorts)[number];

const orderOf = { createdOn: [letter.createdAt, letter.id], person: [person.sortName, letter.id] } as const;
/** The newest first; names run forwards. */
const isDescending = (sort: LetterSort): boolean => sort === 'createdOn';

/** How many values a page's key has in every order. */
export const letterKeyLength = 2;

/** Letters with whom and which case they are about. */
const lettersWithCase = (db: ReadDb) =>
  db
    .select({ letter, person: personLineColumns, sortName: person.sortName, caseNumber: referral.caseNumber })
    .from(letter)
    .innerJoin(person, eq(person.id, letter.personId))
    .innerJoin(referral, eq(referral.id, letter.referralId));
export type ListedLetter = Awaited<ReturnType<typeof letterPage>>[number];

/** The conditions of a list of letters. */
export function letterConditions(db: ReadDb, { text, states, kinds, referralId }: LetterFilter): SQL[] {
  const asked: (SQL | undefined)[] = [
    ...typedWords(text).map((word) => matchingWord(db, word)),
    states.length > 0 ? inArray(letter.state, states) : undefined,
    kinds.length > 0 ? inArray(letter.kind, kinds) : undefined,
    referralId === null ? undefined : eq(letter.referralId, referralId),
  ];
  return asked.filter((condition) => condition !== undefined);
}

/** «2026/31» asks for the letters of a case, anything else for those about a person. */
const matchingWord = (db: ReadDb, word: string): SQL =>
  word.includes('/')
    ? and(gte(referral.caseNumber, word), lt(referral.caseNumber, word + LAST_CHARACTER))!
    : inArray(letter.personId, personsByWord(db, word));

/** One page of letters behind the key of the last row one has. */
export async function letterPage(
  db: ReadDb,
  page: { conditions: readonly SQL[]; sort: LetterSort; after: PageKey | null; limit: number },
) {
  const order = orderOf[page.sort];
  const descending = isDescending(page.sort);
  return lettersWithCase(db)
    .where(
      and(
        isNull(person.mergedIntoId),
        ...page.conditions,
        page.after ? behindKey(order, page.after, descending) : undefined,
      ),
    )
    .orderBy(...order.map((column) => (descending ? desc(column) : asc(column))))
    .limit(page.limit);
}

/** The key of a row in the order. */
export const letterKeyOf = (sort: LetterSort, row: ListedLetter): PageKey => [
  sort === 'person' ? row.sortName : row.letter.createdAt,
  row.letter.id,
];

/** How many letters meet the conditions. */
export async function countLetters(db: ReadDb, conditions: readonly SQL[]): Promise<number> {
  const row = await db
    .select({ n: count() })
    .from(letter)
    .innerJoin(person, eq(person.id, letter.personId))
    .innerJoin(referral, eq(referral.id, letter.referralId))
    .where(and(isNull(person.mergedIntoId), ...conditions))
    .get();
  return row?.n ?? 0;
}

/** One letter, or those of a case that were not thrown away, with person and case. */
export async function listedLetters(db: ReadDb, ids: readonly string[]): Promise<ListedLetter[]> {
  return lettersWithCase(db)
    .where(inArray(letter.id, [...ids]))
    .orderBy(desc(letter.createdAt), desc(letter.id));
}
