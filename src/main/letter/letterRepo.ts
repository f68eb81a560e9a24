import { and, desc, eq, inArray, ne } from 'drizzle-orm';

import { unsentStates } from '../../domain/letter/letterState.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { letter } from '../db/schema/index.ts';
import { withoutHidden } from '../privacy/hiddenPersonsSql.ts';

/** A letter as stored. */
export type Letter = typeof letter.$inferSelect;

export async function findLetter(db: ReadDb, id: string): Promise<Letter | undefined> {
  return db.select().from(letter).where(eq(letter.id, id)).get();
}

/** The letters of a case that were not thrown away, the newest first. */
export async function lettersOfCase(db: ReadDb, referralId: string): Promise<Letter[]> {
  return db
    .select()
    .from(letter)
    .where(and(eq(letter.referralId, referralId), ne(letter.state, 'discarded')))
    .orderBy(desc(letter.createdAt), desc(letter.id));
}

export async function insertLetter(db: Db, row: Letter): Promise<void> {
  await db.insert(letter).values(row);
}

/** Changes a letter that still has the version one read; false when another was quicker. */
export async function updateLetter(
  db: Db,
  id: string,
  version: number,
  values: Partial<Omit<Letter, 'id' | 'version' | 'referralId' | 'personId' | 'createdAt'>>,
): Promise<boolean> {
  const result = await db
    .update(letter)
    .set({ ...values, version: version + 1 })
    .where(and(eq(letter.id, id), eq(letter.version, version)));
  return result.changes === 1;
}

/** The form that a case's municipality was sent last to answer on; null where none was. */
export async function sentFormOf(db: ReadDb, referralId: string): Promise<string | null> {
  const letters = await lettersOfCase(db, referralId);
  return letters.find(({ kind, state }) => kind === 'feedbackForm' && state === 'sent')?.id ?? null;
}

/** The step that a sending took in its case is undone: the letter waits to be sent again. */
export async function unsendLettersOf(db: Db, eventId: string, now: string): Promise<void> {
  const sent = await db.select().from(letter).where(eq(letter.sentEventId, eventId));
  for (const { id, version } of sent) await updateLetter(db, id, version, { ...notSent, updatedAt: now });
}

/** What a letter is before it is sent. */
export const notSent = { state: 'ready', sentOn: null, sentBy: null, sentHow: null, sentEventId: null } as const;

/** How many letters somebody still has to do something with. */
export async function countUnsentLetters(db: ReadDb, hidden: ReadonlySet<string>): Promise<number> {
  const rows = await db
    .select({ id: letter.id })
    .from(letter)
    .where(and(inArray(letter.state, [...unsentStates]), ...withoutHidden.letters(hidden)));
  return rows.length;
}
