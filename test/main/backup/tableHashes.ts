import { createHash } from 'node:crypto';

import { getTableName, is, sql } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';

import type { Db } from '../../../src/main/db/database.ts';
import * as schema from '../../../src/main/db/schema/index.ts';

/** A hash of every table's rows, column by column, so that one changed letter shows. */
export function tableHashes(db: Db): Record<string, string> {
  const tables = Object.values(schema).filter((table) => is(table, SQLiteTable));
  return Object.fromEntries(
    tables.map((table) => {
      const name = getTableName(table);
      const rows = db.all(sql.raw(`SELECT * FROM "${name}" ORDER BY 1, 2`));
      return [name, createHash('sha256').update(JSON.stringify(rows)).digest('hex')];
    }),
  );
}
