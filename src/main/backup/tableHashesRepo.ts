import { createHash, type Hash } from 'node:crypto';

import { getTableName, is, sql } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';

import type { Db } from '../db/database.ts';
import * as schema from '../db/schema/index.ts';

const rowsAtOnce = 500;

/** A SHA-256 (hex) of every table's rows, column by column, so that one changed letter shows; and how many rows there are. */
export function tableHashes(db: Db): Map<string, { hash: string; rows: number }> {
  const tables = Object.values(schema).filter((table) => is(table, SQLiteTable));
  return new Map(tables.map((table) => [getTableName(table), hashOf(db, getTableName(table))]));
}

function hashOf(db: Db, table: string): { hash: string; rows: number } {
  const hash = createHash('sha256');
  for (let offset = 0; ; offset += rowsAtOnce) {
    // Copying keeps the order of rows.
    const rows = db.all<Record<string, unknown>>(
      sql.raw(`SELECT * FROM "${table}" ORDER BY rowid LIMIT ${rowsAtOnce} OFFSET ${offset}`),
    );
    for (const row of rows) addRow(hash, row);
    if (rows.length < rowsAtOnce) return { hash: hash.digest('hex'), rows: offset + rows.length };
  }
}

function addRow(hash: Hash, row: Record<string, unknown>): void {
  for (const [column, value] of Object.entries(row)) {
    hash.update(`${column} ${typeof value} `);
    hash.update(value instanceof Uint8Array ? value : `${String(value)} `);
  }
}
