import { createHash } from 'node:crypto';

import { sql } from 'drizzle-orm';

import type { Db } from '../../src/main/db/database.ts';
import { columnsOf, tablesIn } from './anyRows.ts';

/** Of each table its columns, and the SHA-256 of each row. */
export type Content = Map<string, { columns: string[]; rows: string[] }>;

/** What a register holds. Of tables named in `like` only the columns that they had there. */
export function contentOf(db: Db, like?: Content): Content {
  return new Map(
    tablesIn(db).map((table) => {
      const here = columnsOf(db, table).map(({ name }) => name);
      const columns = like?.get(table)?.columns ?? here;
      const names = columns.map((name) => `"${name}"`).join(', ');
      const rows = db.all<Record<string, unknown>>(sql.raw(`SELECT ${names} FROM "${table}"`));
      return [table, { columns, rows: rows.map(hashOf).toSorted() }];
    }),
  );
}

function hashOf(row: Record<string, unknown>): string {
  const hash = createHash('sha256');
  for (const [column, value] of Object.entries(row)) {
    hash.update(`${column} ${typeof value} `);
    hash.update(value instanceof Uint8Array ? value : `${String(value)} `);
  }
  return hash.digest('hex');
}

/** Rows of `before` that are not in `after` as they were: gone, or changed in a column that lives on. */
export function rowsLost(before: Content, after: Content): { table: string; lost: number }[] {
  return [...before].flatMap(([table, { rows }]) => {
    const there = new Set(after.get(table)?.rows);
    const lost = rows.filter((row) => !there.has(row)).length;
    return lost > 0 ? [{ table, lost }] : [];
  });
}
