import { sql } from 'drizzle-orm';

import type { Db } from './database.ts';

/**
 * Does a great deal of inserting without the indexes and builds them afterwards: one sorted pass each instead of a
 * scattered write for every row. Only for filling an empty register, inside one transaction: a throw puts them back.
 */
export async function withIndexesRebuilt<T>(db: Db, fill: () => Promise<T> | T): Promise<T> {
  const indexes = db.all<{ name: string; create: string }>(
    sql`SELECT name, sql AS "create" FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL`,
  );
  for (const { name } of indexes) db.run(sql`DROP INDEX ${sql.identifier(name)}`);
  const result = await fill();
  for (const { create } of indexes) db.run(sql.raw(create));
  return result;
}
