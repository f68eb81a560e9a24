import { createHash } from 'node:crypto';

import { getTableColumns, getTableName, is } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';

import type { Db } from '../../../src/main/db/database.ts';
import * as schema from '../../../src/main/db/schema/index.ts';

const tables = Object.values(schema).filter((table) => is(table, SQLiteTable));

/** A hash of the rows of each table, in an order of their own; `except` names tables, or columns as `table.column`. */
export async function contentHashes(db: Db, except: readonly string[] = []): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const table of tables) {
    const name = getTableName(table);
    if (except.includes(name)) continue;
    const columns = Object.keys(getTableColumns(table)).filter((column) => !except.includes(`${name}.${column}`));
    const rows: Record<string, unknown>[] = await db.select().from(table);
    const lines = rows.map((row) => JSON.stringify(columns.map((column) => row[column] ?? null))).toSorted();
    hashes[name] = createHash('sha256').update(lines.join('\n')).digest('hex');
  }
  return hashes;
}
