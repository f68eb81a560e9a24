import { and, desc, eq } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import { contact } from '../db/schema/index.ts';

export type Contact = typeof contact.$inferSelect;

/** Every meeting and other contact with the person, the newest first. */
export async function contactsOfPerson(db: ReadDb, personId: string): Promise<Contact[]> {
  return db
    .select()
    .from(contact)
    .where(eq(contact.personId, personId))
    .orderBy(desc(contact.heldOn), desc(contact.id));
}

export async function findContact(db: ReadDb, id: string): Promise<Contact | undefined> {
  return db.select().from(contact).where(eq(contact.id, id)).get();
}

export async function insertContact(db: Db, row: Contact): Promise<void> {
  await db.insert(contact).values(row);
}

/** Changes a contact that still has the version one read; false when another was quicker. */
export async function updateContact(
  db: Db,
  id: string,
  version: number,
  values: Partial<Omit<Contact, 'id' | 'version' | 'personId' | 'createdAt'>>,
): Promise<boolean> {
  const result = await db
    .update(contact)
    .set({ ...values, version: version + 1 })
    .where(and(eq(contact.id, id), eq(contact.version, version)));
  return result.changes === 1;
}

export async function deleteContact(db: Db, id: string, version: number): Promise<boolean> {
  const result = await db.delete(contact).where(and(eq(contact.id, id), eq(contact.version, version)));
  return result.changes === 1;
}
