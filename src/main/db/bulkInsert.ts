import { getTableColumns, getTableName, sql } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';

import { rawStatement, type Db } from './database.ts';
import { prepared } from './prepared.ts';
import { withIndexesAside } from './secondaryIndexes.ts';

/**
 * A row to be written in bulk: a column that may hold null may be left out, every other one is given. The database's
 * defaults are not asked, so a column that has one is given too.
 */
type BulkRow<T extends SQLiteTable> = {
  [K in keyof T['$inferSelect'] as null extends T['$inferSelect'][K] ? never : K]: T['$inferSelect'][K];
} & {
  [K in keyof T['$inferSelect'] as null extends T['$inferSelect'][K] ? K : never]?: T['$inferSelect'][K] | undefined;
};

/**
 * Adds rows to a table with one prepared statement: for an import or a demo of a hundred thousand rows, where building
 * a query for each would cost many times the insert. Columns left out become null. Runs inside the caller's transaction.
 * `expected` says roughly how many rows will come: many enough, and the table's indexes are built when all are there.
 */
export function bulkInsert<T extends SQLiteTable>(
  db: Db,
  table: T,
  rows: Iterable<BulkRow<T>>,
  expected = Array.isArray(rows) ? rows.length : 0,
): number {
  return withIndexesAside(db, getTableName(table), expected, () => insertAll(db, table, rows));
}

function insertAll<T extends SQLiteTable>(db: Db, table: T, rows: Iterable<BulkRow<T>>): number {
  const { statement, columns } = prepared(db, `bulk.${getTableName(table)}`, () => statementFor(db, table));
  const values: unknown[] = Array.from({ length: columns.length }, () => null);
  let count = 0;
  for (const row of rows) {
    const given: Record<string, unknown> = row;
    for (let i = 0; i < columns.length; i += 1) {
      const column = columns[i];
      const value = column && given[column.name];
      values[i] = value === undefined || value === null ? null : column?.encode ? column.encode(value) : value;
    }
    statement.run(values);
    count += 1;
  }
  return count;
}

interface BulkColumn {
  readonly name: string;
  /** Null where the driver takes the value as it is. */
  readonly encode: ((value: unknown) => unknown) | null;
}

function statementFor(db: Db, table: SQLiteTable) {
  const named = Object.entries(getTableColumns(table));
  const values = Object.fromEntries(named.map(([name]) => [name, sql`${sql.placeholder(name)}`]));
  const { sql: text } = db.insert(table).values(values).toSQL();
  return { statement: rawStatement(db, text), columns: named.map(([name, column]) => bulkColumn(name, column)) };
}

const plainTypes = new Set(['SQLiteText', 'SQLiteInteger']);

function bulkColumn(name: string, column: SQLiteColumn): BulkColumn {
  return { name, encode: plainTypes.has(column.columnType) ? null : (value) => column.mapToDriverValue(value) };
}
