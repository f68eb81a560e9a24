import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Database, openDatabase } from '../../src/main/db/database.ts';
import { danglingReferences, fillEveryTable } from '../migrations/anyRows.ts';
import { changeJournal, editionOf, migrationTags } from '../migrations/edition.ts';
import { contentOf, rowsLost } from '../migrations/tableContent.ts';
import { resourcesPath } from '../main/testRegister.ts';
import { isLong, tellFigure } from './howMany.ts';

const today = join(resourcesPath, 'migrations');
const key = new Uint8Array(32).fill(7);
/** States of the register, by how many migrations it has. The short form takes the first, two between, and the last before today. */
const states = migrationTags.map((_, n) => n + 1).slice(0, -1);
const tried = isLong ? states : [1, 9, 22, states.length];

const children = (database: Database): number => database.db.all(sql`SELECT * FROM child`).length;

describe('a register as every migration left it', () => {
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'koordinat-schemas-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has every row of every table after it was brought up to today', () => {
    const sum = { rows: 0, tables: 0, lost: 0, corrupt: 0 };
    for (const state of tried) {
      const path = join(folder, `${state}.db`);
      const old = openDatabase(path, key, editionOf(join(folder, `migrations-${state}`), state));
      fillEveryTable(old.db);
      const before = contentOf(old.db);
      old.close();
      const now = openDatabase(path, key, today);
      const lost = rowsLost(before, contentOf(now.db, before));
      expect(lost, `from ${migrationTags[state - 1]}`).toEqual([]);
      sum.lost += lost.reduce((n, each) => n + each.lost, 0);
      sum.corrupt += danglingReferences(now.db) + now.integrityCheck().length;
      sum.tables = Math.max(sum.tables, before.size);
      sum.rows += [...before.values()].reduce((n, { rows }) => n + rows.length, 0);
      now.close();
    }
    const { rows, tables, lost, corrupt } = sum;
    const note = `${rows} rows in up to ${tables} tables, compared by hash in every column that lives on`;
    const what = 'states of the register';
    tellFigure({ fault: 'every schema → today', tried: tried.length, what, lost, corrupt, undetected: 0, note });
    expect({ lost, corrupt, full: rows > tried.length * 60 }).toEqual({ lost: 0, corrupt: 0, full: true });
  });

  it('keeps the children of a table that is rebuilt, which foreign keys would take with it', () => {
    const tables = [
      'CREATE TABLE `parent` (`id` text PRIMARY KEY NOT NULL);',
      'CREATE TABLE `child` (`parent_id` text NOT NULL REFERENCES `parent`(`id`) ON DELETE cascade);',
      "INSERT INTO `parent` VALUES ('a');",
      "INSERT INTO `child` VALUES ('a');",
    ];
    // As drizzle-kit writes it. The first statement does nothing within a transaction, and a migration is one.
    const rebuild = [
      'PRAGMA foreign_keys=OFF;',
      'CREATE TABLE `__new_parent` (`id` text PRIMARY KEY NOT NULL, `name` text);',
      'INSERT INTO `__new_parent` (`id`) SELECT `id` FROM `parent`;',
      'DROP TABLE `parent`;',
      'ALTER TABLE `__new_parent` RENAME TO `parent`;',
    ];
    const path = join(folder, 'rebuilt.db');
    const all = migrationTags.length;

    const old = openDatabase(path, key, editionOf(join(folder, 'with-parent'), all, tables));
    // What would happen, taken back again.
    old.db.run(sql`BEGIN`);
    for (const statement of rebuild) old.db.run(sql.raw(statement));
    expect(children(old), 'foreign keys take the child').toBe(0);
    old.db.run(sql`ROLLBACK`);
    expect(children(old)).toBe(1);
    old.close();

    const rebuilt = openDatabase(path, key, editionOf(join(folder, 'rebuilt'), all, tables, rebuild));
    expect({ children: children(rebuilt), dangling: danglingReferences(rebuilt.db) }).toEqual({
      children: 1,
      dangling: 0,
    });
    rebuilt.close();
  });

  it('is refused where a migration was passed over, or is none of this edition’s, and never half brought up', () => {
    const path = join(folder, 'passed.db');
    const passing = editionOf(join(folder, 'passing'), migrationTags.length - 1);
    changeJournal(passing, (entries) => entries.toSpliced(-2, 1));
    openDatabase(path, key, passing).close();
    expect(() => openDatabase(path, key, today)).toThrow('OTHER_EDITION');
    const strange = editionOf(join(folder, 'strange'), migrationTags.length);
    changeJournal(strange, (entries) => entries.with(3, { ...entries[3], when: (entries[3]?.when ?? 0) + 1 } as never));
    const other = join(folder, 'strange.db');
    openDatabase(other, key, strange).close();
    expect(() => openDatabase(other, key, today)).toThrow('OTHER_EDITION');
  });

  it('does not come about by a migration with an older date than the one before it: no edition with one starts', () => {
    const late = editionOf(join(folder, 'late'), migrationTags.length, ['CREATE TABLE `late` (`id` text);']);
    changeJournal(late, (entries) =>
      entries.with(entries.length - 1, { ...entries.at(-1), when: entries[5]?.when } as never),
    );
    const path = join(folder, 'late.db');
    openDatabase(path, key, today).close();
    expect(() => openDatabase(path, key, late)).toThrow(/no younger/);
  });
});
