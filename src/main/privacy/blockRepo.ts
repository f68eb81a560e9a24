import { and, desc, eq, isNull } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import { personBlock } from '../db/schema/index.ts';

export type PersonBlock = typeof personBlock.$inferSelect;

/** Who is shut out from a person, the latest first; those that were lifted too. */
export async function blocksOfPerson(db: ReadDb, personId: string): Promise<PersonBlock[]> {
  return db.select().from(personBlock).where(eq(personBlock.personId, personId)).orderBy(desc(personBlock.at));
}

/** Every block that stands. */
export async function standingBlocks(db: ReadDb): Promise<PersonBlock[]> {
  return db.select().from(personBlock).where(isNull(personBlock.liftedAt)).orderBy(desc(personBlock.at));
}

export async function findBlock(db: ReadDb, id: string): Promise<PersonBlock | undefined> {
  return db
    .select()
    .from(personBlock)
    .where(and(eq(personBlock.id, id), isNull(personBlock.liftedAt)))
    .get();
}

export async function insertBlock(db: Db, row: PersonBlock): Promise<void> {
  await db.insert(personBlock).values(row);
}

export async function liftBlock(db: Db, id: string, values: Pick<PersonBlock, 'liftedAt' | 'liftedBy'>): Promise<void> {
  await db.update(personBlock).set(values).where(eq(personBlock.id, id));
}
