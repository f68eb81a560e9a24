import { getTableColumns, getTableName } from 'drizzle-orm';
import { getTableConfig, type SQLiteColumn, type SQLiteTable } from 'drizzle-orm/sqlite-core';

import { newId } from '../../../src/main/db/newId.ts';
import type { Db } from '../../../src/main/db/database.ts';
import { personTables } from '../../../src/main/db/personTables.ts';
import { person } from '../../../src/main/db/schema/index.ts';

/**
 * One row in every table about persons, all of them this one person's, with the canary in every text, every list and
 * every file. Tables that are made later are filled too. What such a row needs beside (a meeting, a coordinator) is made
 * without the canary. Gives the person's id.
 */
export function fillEveryTable(db: Db, canary: string): string {
  const keys = new Map<string, string>();
  for (const { table } of personTables) insertRow(db, table, canary, keys);
  const id = keys.get(getTableName(person));
  if (id === undefined) throw new Error('the schema has persons');
  return id;
}

function insertRow(db: Db, table: SQLiteTable, canary: string, keys: Map<string, string>): void {
  const row: Record<string, unknown> = {};
  for (const [name, column] of Object.entries(getTableColumns(table)))
    row[name] = referenceOf(db, table, column, keys) ?? valueOf(name, column, canary);
  const key = Object.entries(getTableColumns(table)).find(([, { primary }]) => primary)?.[0];
  if (key !== undefined) keys.set(getTableName(table), row[key] as string);
  db.insert(table)
    .values(row as never)
    .run();
}

/** The key of the row a column leads to, which is made where it is not there yet; null for a column that leads nowhere. */
function referenceOf(db: Db, table: SQLiteTable, column: SQLiteColumn, keys: Map<string, string>): string | null {
  const key = getTableConfig(table).foreignKeys.find((one) => one.reference().columns[0] === column);
  if (!key) return null;
  const { foreignTable } = key.reference();
  const to = getTableName(foreignTable);
  if (!keys.has(to)) insertRow(db, foreignTable, 'tilbehør', keys);
  return keys.get(to) ?? null;
}

function valueOf(name: string, column: SQLiteColumn, canary: string): unknown {
  if (column.primary) return newId();
  if (column.dataType === 'json') return [canary];
  if (column.dataType === 'buffer') return Buffer.from(canary);
  if (column.dataType === 'number') return 1;
  if (column.dataType === 'boolean') return true;
  // A reference that the database does not vouch for.
  if (name.endsWith('Id') && name !== 'nationalId') return column.notNull ? newId() : null;
  return `${canary} ${name}`;
}
