import type { ReadDb } from '../db/database.ts';
import { person } from '../db/schema/index.ts';

/** Whether the register holds anybody yet. */
export async function hasAnyPerson(db: ReadDb): Promise<boolean> {
  return (await db.select({ id: person.id }).from(person).limit(1)).length > 0;
}
