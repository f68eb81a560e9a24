import { getTableName, is } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';

import type { ReadDb } from '../db/database.ts';
import * as schema from '../db/schema/index.ts';

/** How many rows each table has, by the table's name. */
export async function tableCounts(db: ReadDb): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of Object.values(schema)) {
    if (is(table, SQLiteTable)) counts[getTableName(table)] = await db.$count(table);
  }
  return counts;
}
