import { and, asc, eq, getTableColumns, getTableName, isNull, type Column, type Table } from 'drizzle-orm';

import type { Db, ReadDb } from './database.ts';
import type { Earlier } from './keptColumns.ts';
import { prepared } from './prepared.ts';

/** A record the office keeps about its own work, as stored. */
export type Kept<Values> = Values & {
  readonly id: string;
  readonly version: number;
  readonly removedAt: string | null;
  readonly earlier: readonly Earlier<Partial<Values>>[];
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly accountId: string;
};

/** Where such records of one kind are kept. */
export interface KeptStore<Values> {
  /** Those that are not taken out, in the order they were written. */
  list(db: ReadDb): Promise<Kept<Values>[]>;
  /** All there ever were, those taken out too. */
  all(db: ReadDb): Promise<Kept<Values>[]>;
  /** The record, taken out or not. */
  find(db: ReadDb, id: string): Promise<Kept<Values> | undefined>;
  insert(db: Db, row: Kept<Values>): Promise<void>;
  /** Writes the values over those of the version one read, and keeps what stood; false when another was quicker. */
  put(
    db: Db,
    stored: Kept<Values>,
    version: number,
    values: Values & { removedAt: string | null },
    by: { at: string; accountId: string },
  ): Promise<boolean>;
}

type KeptTable = Table & Record<'id' | 'version' | 'removedAt', Column>;

/** The store over a table with `keptColumns`; `names` are the columns of what is written. */
export function keptStore<Values extends object>(
  table: KeptTable,
  names: readonly (keyof Values & string)[],
): KeptStore<Values> {
  // Drizzle types a table by its columns; here it is any table that has those of a kept record.
  const rows = (db: ReadDb) => db.select(getTableColumns(table)).from(table as never);
  const valuesOf = (stored: Kept<Values>): Values =>
    Object.fromEntries(names.map((name) => [name, stored[name]])) as Values;
  return {
    async list(db) {
      const statement = prepared(db, `kept ${getTableName(table)}`, (d) =>
        d
          .select(getTableColumns(table))
          .from(table as never)
          .where(isNull(table.removedAt))
          .orderBy(asc(table.id))
          .prepare(),
      );
      return statement.all() as never;
    },
    async all(db) {
      const statement = prepared(db, `kept all ${getTableName(table)}`, (d) =>
        d
          .select(getTableColumns(table))
          .from(table as never)
          .orderBy(asc(table.id))
          .prepare(),
      );
      return statement.all() as never;
    },
    async find(db, id) {
      return (await rows(db).where(eq(table.id, id)).get()) as Kept<Values> | undefined;
    },
    async insert(db, row) {
      await db.insert(table as never).values(row as never);
    },
    async put(db, stored, version, values, by) {
      const { removedAt, updatedAt, accountId, earlier } = stored;
      const before = { ...valuesOf(stored), removedAt, at: updatedAt, accountId };
      const changed = { ...values, earlier: [...earlier, before], updatedAt: by.at, accountId: by.accountId };
      const result = await db
        .update(table as never)
        .set({ ...changed, version: version + 1 } as never)
        .where(and(eq(table.id, stored.id), eq(table.version, version)));
      return result.changes === 1;
    },
  };
}
