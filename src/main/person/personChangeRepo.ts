import { desc, eq } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import { personChange } from '../db/schema/index.ts';

export type PersonChange = typeof personChange.$inferSelect;

export async function insertPersonChange(db: Db, row: PersonChange): Promise<void> {
  await db.insert(personChange).values(row);
}

/** The corrections of a person's own details, the latest first. */
export async function changesOfPerson(db: ReadDb, personId: string): Promise<PersonChange[]> {
  return db.select().from(personChange).where(eq(personChange.personId, personId)).orderBy(desc(personChange.at));
}
