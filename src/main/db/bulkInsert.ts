import { getTableColumns, getTableName, sql } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';

import type { Db } from './database.ts';
import { prepared } from './prepared.ts';

/**
 * Adds rows to a table with one prepared statement: for an import or a demo of a hundred thousand rows, where building
 * a query for each would cost many times the insert. Columns left out become null. Runs inside the caller's transaction.
 */
export function bulkInsert<T extends SQLiteTable>(db: Db, table: T, rows: Iterable<T['$inferInsert']>): number {
  const columns = Object.entries(getTableColumns(table));
  const statement = prepared(db, `bulk.${getTableName(table)}`, () =>
    db
      .insert(table)
      .values(
        // Values are encoded below: a placeholder with an encoder would write the text «null» for an empty JSON column.
        Object.fromEntries(columns.map(([name]) => [name, sql`${sql.placeholder(name)}`])) as T['$inferInsert'],
      )
      .prepare(),
  );
  const values: Record<string, unknown> = {};
  let count = 0;
  for (const row of rows) {
    const given: Record<string, unknown> = row;
    for (const [name, column] of columns) {
      const value = given[name] ?? null;
      values[name] = value === null ? null : column.mapToDriverValue(value);
    }
    statement.run(values);
    count += 1;
  }
  return count;
}
