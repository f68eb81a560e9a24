import { eq, getTableName, is, sql } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';

import type { ReadDb } from '../db/database.ts';
import * as schema from '../db/schema/index.ts';

/** How many rows each table has, by the table's name. A file that waits for migrations lacks some tables of today's. */
export async function tableCounts(db: ReadDb): Promise<Record<string, number>> {
  const master = db
    .select({ name: sql<string>`name` })
    .from(sql`sqlite_master`)
    .where(eq(sql`type`, 'table'));
  const there = new Set((await master).map(({ name }) => name));
  const counts: Record<string, number> = {};
  for (const table of Object.values(schema)) {
    if (is(table, SQLiteTable) && there.has(getTableName(table))) counts[getTableName(table)] = await db.$count(table);
  }
  return counts;
}
