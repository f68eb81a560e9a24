import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import Driver from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { openDatabase, type Database } from '../../../src/main/db/database.ts';
import { setting } from '../../../src/main/db/schema/index.ts';
import { resourcesPath } from '../testRegister.ts';

const migrations = join(resourcesPath, 'migrations');
const codeOf = (work: () => unknown): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
};

const pause = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('the encrypted file', () => {
  let folder: string;
  let path: string;
  const key = randomBytes(32);
  const opened: Database[] = [];
  const open = (at = path, withKey: Uint8Array = key) => {
    const database = openDatabase(at, withKey, migrations);
    opened.push(database);
    return database;
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'koordinat-db-'));
    path = join(folder, 'register.db');
  });
  afterEach(() => {
    for (const database of opened.splice(0)) database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('holds nothing in clear: neither the file nor its log', async () => {
    const database = open();
    await database.inTransaction(
      async (db) => void (await db.insert(setting).values({ key: 'canary', value: 'KANARIFUGL-4711' })),
    );
    for (const file of [path, `${path}-wal`]) {
      expect(readFileSync(file).includes('KANARIFUGL')).toBe(false);
      expect(readFileSync(file).includes('SQLite format')).toBe(false);
    }
  });

  it('is in the scheme of SQLCipher 4: with the key as 64 digits, any tool of that scheme reads it', () => {
    open().close();
    const bare = new Driver(path);
    bare.pragma(`cipher='sqlcipher'`);
    bare.pragma('legacy=4');
    bare.key(Buffer.from(`x'${key.toString('hex')}'`));
    expect(bare.prepare('SELECT count(*) AS tables FROM sqlite_master').get()).not.toEqual({ tables: 0 });
    bare.close();
  });

  it('has every setting that keeps it safe, also where nothing had to be migrated', () => {
    open().close();
    const { db } = open();
    const settings = [
      ['locking_mode', 'exclusive'],
      ['journal_mode', 'wal'],
      ['synchronous', 2],
      ['temp_store', 2],
      ['foreign_keys', 1],
      ['secure_delete', 1],
      ['trusted_schema', 0],
      ['cell_size_check', 1],
    ] as const;
    const found = settings.map(([name]) => [name, Object.values(db.get<object>(sql.raw(`PRAGMA ${name}`)))[0]]);
    expect(found).toEqual(settings);
  });

  it('is given a copy of the key that is wiped at once', () => {
    const given = vi.spyOn(Driver.prototype, 'key');
    open();
    expect(given.mock.calls.map(([copy]) => Buffer.from(copy).every((byte) => byte === 0))).toEqual([true]);
    given.mockRestore();
  });

  it('refuses a wrong key and a file that is no register with a reason', () => {
    open().close();
    expect(codeOf(() => open(path, randomBytes(32)))).toBe('WRONG_KEY_OR_FOREIGN_FILE');
    const foreign = join(folder, 'brev.docx');
    writeFileSync(foreign, randomBytes(8192));
    expect(codeOf(() => open(foreign))).toBe('WRONG_KEY_OR_FOREIGN_FILE');
  });

  it('tells a second opener that the register is open elsewhere', () => {
    open();
    expect(codeOf(() => open())).toBe('OPEN_ELSEWHERE');
  });

  it('refuses a file made by a newer version and leaves it as it was', () => {
    const database = open();
    database.db.run(sql`INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('future', 99999999999999)`);
    database.close();
    opened.pop();
    const before = readFileSync(path);
    expect(codeOf(() => open())).toBe('NEWER_FILE');
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('rolls a failed piece of work back whole, and goes on', async () => {
    const database = open();
    const failing = database.inTransaction(async (db) => {
      await db.insert(setting).values({ key: 'half', value: 1 });
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    const rows = await database.inTransaction((db) => db.select().from(setting));
    expect(rows).toEqual([]);
  });

  it('keeps two pieces of work apart, though both wait in the middle', async () => {
    const database = open();
    const first = database.inTransaction(async (db) => {
      await db.insert(setting).values({ key: 'first', value: 1 });
      await pause();
      throw new Error('first fails');
    });
    const second = database.inTransaction(async (db) => {
      await pause();
      await db.insert(setting).values({ key: 'second', value: 2 });
    });
    await expect(first).rejects.toThrow('first fails');
    await second;
    const keys = (await database.inTransaction((db) => db.select().from(setting))).map((row) => row.key);
    expect(keys).toEqual(['second']);
  });
});
