import { sql } from 'drizzle-orm';

import type { Db } from './database.ts';

/** Fewer rows than this are as quick to put into the indexes one by one. */
const WORTH_IT = 2_000;

/**
 * Does some work on a table that adds about so many rows. Where it more than doubles the table, the indexes are taken away
 * first and built again from the finished rows: sorted once, instead of a page here and a page there for each row. In the
 * caller's transaction, which takes the indexes back with everything else when it fails; a value that must be unique and
 * is not fails when its index is built.
 */
export function withIndexesAside<T>(db: Db, table: string, rows: number, work: () => T): T {
  if (rows < WORTH_IT || rows < rowsIn(db, table)) return work();
  const indexes = indexesOf(db, table);
  for (const { name } of indexes) db.run(sql`DROP INDEX ${sql.identifier(name)}`);
  const result = work();
  for (const { text } of indexes) db.run(sql.raw(text));
  return result;
}

/** At most so many; one look at the end of the table. */
function rowsIn(db: Db, table: string): number {
  return db.get<{ last: number | null }>(sql`SELECT max(rowid) AS last FROM ${sql.identifier(table)}`).last ?? 0;
}

/** Those that somebody created; a primary key's own index stays. */
function indexesOf(db: Db, table: string): { name: string; text: string }[] {
  return db.all(
    sql`SELECT name, sql AS text FROM sqlite_master WHERE type = 'index' AND tbl_name = ${table} AND sql IS NOT NULL ORDER BY rowid`,
  );
}
