import { and, eq, inArray, sql } from 'drizzle-orm';

import { searchWords } from '../../domain/person/searchWords.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { person, referral, searchWord } from '../db/schema/index.ts';

/**
 * Brings the words a person is found by in step: after a change of name or number, and when a case was opened or moved.
 * Words that stand there already are left: each one written costs a page of the log for the row and for each index.
 */
export async function writeSearchWords(db: Db, personId: string): Promise<void> {
  const wanted = new Set(wordsOf(db, personId));
  const stored = new Set(
    storedWords(db)
      .all({ personId })
      .map(({ word }) => word),
  );
  const gone = [...stored].filter((word) => !wanted.has(word));
  if (gone.length > 0)
    await db.delete(searchWord).where(and(eq(searchWord.personId, personId), inArray(searchWord.word, gone)));
  const added = [...wanted].filter((word) => !stored.has(word)).map((word) => ({ word, personId }));
  if (added.length > 0) await db.insert(searchWord).values(added);
}

/** None for a record that was merged into another. */
function wordsOf(db: ReadDb, personId: string): string[] {
  const found = findable(db).get({ personId });
  if (!found || found.mergedIntoId !== null) return [];
  const caseNumbers = caseNumbersOf(db).all({ personId });
  return searchWords({ ...found, caseNumbers: caseNumbers.map(({ caseNumber }) => caseNumber) });
}

const findable = (db: ReadDb) =>
  prepared(db, 'searchWord.findable', (d) =>
    d
      .select({
        givenName: person.givenName,
        familyName: person.familyName,
        nationalId: person.nationalId,
        birthDate: person.birthDate,
        mergedIntoId: person.mergedIntoId,
      })
      .from(person)
      .where(eq(person.id, sql.placeholder('personId')))
      .prepare(),
  );

const caseNumbersOf = (db: ReadDb) =>
  prepared(db, 'searchWord.caseNumbers', (d) =>
    d
      .select({ caseNumber: referral.caseNumber })
      .from(referral)
      .where(eq(referral.personId, sql.placeholder('personId')))
      .prepare(),
  );

const storedWords = (db: ReadDb) =>
  prepared(db, 'searchWord.stored', (d) =>
    d
      .select({ word: searchWord.word })
      .from(searchWord)
      .where(eq(searchWord.personId, sql.placeholder('personId')))
      .prepare(),
  );
