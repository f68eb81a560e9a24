import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { bulkInsert } from '../../../src/main/db/bulkInsert.ts';
import { openDatabase, type Database } from '../../../src/main/db/database.ts';
import { newIdOfMany } from '../../../src/main/db/newId.ts';
import { denominator } from '../../../src/main/db/schema/index.ts';
import { resourcesPath } from '../testRegister.ts';

const rowOf = (n: number) => ({
  id: newIdOfMany(),
  year: 2000 + (n % 20),
  groupKey: `area:${n}`,
  value: n,
  source: 'Prøve',
  enteredOn: '2026-11-21',
});
const rowsTo = (count: number) => Array.from({ length: count }, (_, n) => rowOf(n));

describe('many rows at once', () => {
  let folder: string;
  let database: Database;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'koordinat-bulk-'));
    database = openDatabase(join(folder, 'register.db'), randomBytes(32), join(resourcesPath, 'migrations'));
  });
  afterEach(() => {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const schema = () =>
    database.db.all<{ name: string; text: string }>(
      sql`SELECT name, sql AS text FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    );
  const count = () => database.db.get<{ n: number }>(sql`SELECT count(*) AS n FROM denominator`).n;

  it('leave the same indexes as before, and whole', async () => {
    const before = schema();
    await database.inTransaction(async (db) => bulkInsert(db, denominator, rowsTo(3000)), 'great');
    expect(schema()).toEqual(before);
    expect(count()).toBe(3000);
    expect(database.integrityCheck()).toEqual([]);
    const plan = database.db.all<{ detail: string }>(
      sql`EXPLAIN QUERY PLAN SELECT value FROM denominator WHERE year = 2001 AND group_key = 'area:1'`,
    );
    expect(plan[0]?.detail).toContain('denominator_year_group');
  });

  it('are taken back whole, indexes and all, when one of them may not stand there twice', async () => {
    const before = schema();
    const twice = [...rowsTo(3000), rowOf(7)];
    const failing = database.inTransaction(async (db) => bulkInsert(db, denominator, twice), 'great');
    await expect(failing).rejects.toThrow(/UNIQUE/);
    expect(count()).toBe(0);
    expect(schema()).toEqual(before);
    expect(database.integrityCheck()).toEqual([]);
  });

  it('and the next piece of work goes over the log again', async () => {
    await database.inTransaction(async (db) => bulkInsert(db, denominator, rowsTo(10)), 'great');
    const mode = await database.inTransaction(async (db) => db.get<{ journal_mode: string }>(sql`PRAGMA journal_mode`));
    expect(mode.journal_mode).toBe('wal');
  });
});
