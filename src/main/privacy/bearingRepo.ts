import { inArray } from 'drizzle-orm';

import type { ReadDb } from '../db/database.ts';
import { person } from '../db/schema/index.ts';
import type { Bearing } from './tracesRepo.ts';

/** What these records are known by in free text. */
export async function bearingsOf(db: ReadDb, personIds: readonly string[]): Promise<Bearing[]> {
  return db
    .select({ givenName: person.givenName, familyName: person.familyName, nationalId: person.nationalId })
    .from(person)
    .where(inArray(person.id, [...personIds]));
}
