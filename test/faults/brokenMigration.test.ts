import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openDatabase } from '../../src/main/db/database.ts';
import { fillEveryTable } from '../migrations/anyRows.ts';
import { editionOf, migrationTags, statementsOf } from '../migrations/edition.ts';
import { contentOf } from '../migrations/tableContent.ts';
import { isLong, tellFigure } from './howMany.ts';

const key = new Uint8Array(32).fill(7);
const breaks = 'INSERT INTO `nothing_of_that_name` VALUES (1);';
/** The short form breaks the first and the last statement of two; the long form every one of every migration. */
const isTried = (tag: string) => isLong || /^00(09|32)_/.test(tag);

/** Everything that a file is: its tables with their rows, its indexes and triggers, and what was run on it. */
function stateOf(path: string, edition: string) {
  const database = openDatabase(path, key, edition, 'wait');
  try {
    const shape = database.db.all(sql`SELECT type, name, sql FROM sqlite_master ORDER BY type, name`);
    const run = database.db.all(sql`SELECT created_at FROM __drizzle_migrations ORDER BY created_at`);
    return { shape, run, content: contentOf(database.db), faults: database.integrityCheck() };
  } finally {
    database.close();
  }
}

describe('a migration that fails', () => {
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'koordinat-broken-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('at any of its statements is taken back whole, and the edition before goes on with the register', () => {
    const sum = { tried: 0, corrupt: 0 };
    for (const [count, tag] of migrationTags.entries()) {
      if (count === 0 || !isTried(tag)) continue;
      const whole = join(folder, `${count}.db`);
      const before = editionOf(join(folder, `before-${count}`), count);
      const old = openDatabase(whole, key, before);
      fillEveryTable(old.db);
      old.close();
      const expected = stateOf(whole, before);
      const statements = statementsOf(tag);
      const places = statements.map((_, n) => n).filter((n) => isLong || n === 0 || n === statements.length - 1);
      for (const place of places) {
        const path = join(folder, 'tried.db');
        copyFileSync(whole, path);
        const edition = editionOf(join(folder, 'tried'), count, [...statements.slice(0, place + 1), breaks]);
        expect(() => openDatabase(path, key, edition), `${tag}, after statement ${place}`).toThrow(
          /nothing_of_that_name/,
        );
        sum.tried += 1;
        // Twice: what the first try left must not make the second another one.
        expect(() => openDatabase(path, key, edition)).toThrow(/nothing_of_that_name/);
        if (JSON.stringify(stateOf(path, before)) !== JSON.stringify(expected)) sum.corrupt += 1;
        rmSync(path);
      }
    }
    const note = 'each statement of each migration, with rows in every table; every page, row and index as before';
    const figure = { fault: 'migration fails at a statement', what: 'failing statements', lost: 0, undetected: 0 };
    tellFigure({ ...figure, ...sum, note });
    expect(sum.corrupt).toBe(0);
    expect(sum.tried).toBeGreaterThan(3);
  });
});
