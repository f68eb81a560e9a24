import { eq, inArray, or } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import { personTables, type PersonTable } from '../db/personTables.ts';
import { person } from '../db/schema/index.ts';

/** A row as stored, by the names of the schema. */
export type StoredRow = Readonly<Record<string, unknown>>;
export type Belongings = ReadonlyMap<PersonTable, readonly StoredRow[]>;

/** The person's record and those that were merged into it. */
export async function personIdsOf(db: ReadDb, personId: string): Promise<string[]> {
  const merged = await db.select({ id: person.id }).from(person).where(eq(person.mergedIntoId, personId));
  return [personId, ...merged.map(({ id }) => id)];
}

/** Every row about a person, whole, by table; tables that others belong to first, empty ones too. */
export async function belongingsOf(db: ReadDb, personId: string): Promise<Belongings> {
  const found = new Map<PersonTable, StoredRow[]>();
  await walk(db, await personIdsOf(db, personId), async (table, condition) => {
    const rows = (await db.select().from(table.table).where(condition)) as StoredRow[];
    found.set(table, rows);
    return rows.map((row) => row[keyName(table)] as string);
  });
  return found;
}

/** The ids of every row about these persons, their own too: what a list must not show of them. */
export async function idsAbout(db: ReadDb, personIds: readonly string[]): Promise<Set<string>> {
  const ids = new Set<string>();
  await walk(db, personIds, async (table, condition) => {
    if (table.key === null) return [];
    const rows = await db.select({ key: table.key }).from(table.table).where(condition);
    for (const { key } of rows) ids.add(key as string);
    return rows.map(({ key }) => key as string);
  });
  return ids;
}

/** Deletes every row about these persons, the outermost first. Gives how many, by table. */
export async function deleteBelongings(db: Db, personId: string): Promise<Record<string, number>> {
  const steps: { table: PersonTable; condition: ReturnType<typeof or> }[] = [];
  await walk(db, await personIdsOf(db, personId), async (table, condition) => {
    steps.push({ table, condition });
    if (table.key === null) return [];
    const rows = await db.select({ key: table.key }).from(table.table).where(condition);
    return rows.map(({ key }) => key as string);
  });
  const deleted: Record<string, number> = {};
  for (const { table, condition } of steps.toReversed()) {
    const { changes } = await db.delete(table.table).where(condition);
    if (changes > 0) deleted[table.name] = changes;
  }
  return deleted;
}

type Condition = NonNullable<ReturnType<typeof or>>;

/** Goes through the tables from the person outwards; `visit` gives the keys of the rows it met. */
async function walk(
  db: ReadDb,
  personIds: readonly string[],
  visit: (table: PersonTable, condition: Condition) => Promise<readonly string[]>,
): Promise<void> {
  const keys = new Map<string, readonly string[]>();
  for (const table of personTables) {
    const condition =
      table.table === person
        ? inArray(person.id, [...personIds])
        : or(...table.belongsTo.map(({ column, to }) => inArray(column, [...(keys.get(to) ?? [])])));
    if (condition) keys.set(table.tableName, await visit(table, condition));
  }
}

const keyName = ({ columns, key }: PersonTable): string =>
  Object.entries(columns).find(([, column]) => column === key)?.[0] ?? '';
