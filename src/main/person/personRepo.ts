import { and, asc, eq, inArray, isNotNull, sql } from 'drizzle-orm';

import type { PersonFields, PersonLine } from '../../contract/person.ts';
import { sortName } from '../../domain/person/name.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { person } from '../db/schema/index.ts';
import { writeSearchWords } from './searchWordRepo.ts';

/** A person as stored. */
export type Person = typeof person.$inferSelect;

/** The columns of a person in a list: what tells people apart. */
export const personLineColumns = {
  id: person.id,
  givenName: person.givenName,
  familyName: person.familyName,
  birthDate: person.birthDate,
  dueDate: person.dueDate,
} as const;

export const personLineOf = ({ id, givenName, familyName, birthDate, dueDate }: PersonLine): PersonLine => ({
  id,
  givenName,
  familyName,
  birthDate,
  dueDate,
});

/** Whether the register holds anybody yet. */
export async function hasAnyPerson(db: ReadDb): Promise<boolean> {
  return (await db.select({ id: person.id }).from(person).limit(1)).length > 0;
}

const byId = (db: ReadDb) =>
  prepared(db, 'person.byId', (d) =>
    d
      .select()
      .from(person)
      .where(eq(person.id, sql.placeholder('id')))
      .prepare(),
  );

/** The person with the id, or undefined; a record that was merged gives the one it was merged into. */
export async function findPerson(db: ReadDb, id: string): Promise<Person | undefined> {
  let found = byId(db).get({ id });
  while (found?.mergedIntoId) found = byId(db).get({ id: found.mergedIntoId });
  return found;
}

/** Who has the number now, also where it stood on a record that was merged; eleven digits. */
export async function findByNationalId(db: ReadDb, nationalId: string): Promise<Person | undefined> {
  const statement = prepared(db, 'person.byNationalId', (d) =>
    d
      .select({ id: person.id })
      .from(person)
      .where(eq(person.nationalId, sql.placeholder('nationalId')))
      // Whoever bears the number now before a record that was merged.
      .orderBy(asc(person.mergedIntoId))
      .limit(1)
      .prepare(),
  );
  const found = statement.get({ nationalId });
  return found && findPerson(db, found.id);
}

/** A new person's row: the fields with the name that lists sort by. */
export const personRow = (
  id: string,
  fields: PersonFields,
  now: string,
  importBatchId: string | null = null,
): Person => ({
  ...fields,
  id,
  version: 1,
  sortName: sortName(fields.familyName, fields.givenName),
  mergedIntoId: null,
  importBatchId,
  createdAt: now,
  updatedAt: now,
});

/** Adds a person and the words they are found by. */
export async function insertPerson(db: Db, row: Person): Promise<void> {
  await db.insert(person).values(row);
  await writeSearchWords(db, row.id);
}

/** Changes a person who still has the version one read; false when another was quicker. */
export async function updatePerson(
  db: Db,
  id: string,
  version: number,
  fields: PersonFields,
  now: string,
): Promise<boolean> {
  const before = byId(db).get({ id });
  if (before?.version !== version) return false;
  const wanted = { ...fields, sortName: sortName(fields.familyName, fields.givenName) };
  // Only what is another: the indexes of the other columns are not written, nor their pages to the log.
  const changed = Object.fromEntries(
    Object.entries(wanted).filter(([name, value]) => value !== before[name as keyof Person]),
  );
  await db
    .update(person)
    .set({ ...changed, version: version + 1, updatedAt: now })
    .where(eq(person.id, id));
  await writeSearchWords(db, id);
  return true;
}

/** The numbers of those of these persons who have one, by person id. */
export async function nationalIdsOf(db: ReadDb, personIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: person.id, nationalId: person.nationalId })
    .from(person)
    .where(and(inArray(person.id, [...personIds]), isNotNull(person.nationalId)));
  return new Map(rows.flatMap(({ id, nationalId }) => (nationalId === null ? [] : [[id, nationalId] as const])));
}

/** What tells these persons apart in a list, by id. */
export async function personLines(db: ReadDb, personIds: readonly string[]): Promise<Map<string, PersonLine>> {
  const rows = await db
    .select(personLineColumns)
    .from(person)
    .where(inArray(person.id, [...personIds]));
  return new Map(rows.map((row) => [row.id, row]));
}
