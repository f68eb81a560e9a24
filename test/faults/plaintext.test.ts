import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// oxlint-disable-next-line import/default -- the package's types say it otherwise than it is
import Driver from 'better-sqlite3';
import { like } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openDatabase } from '../../src/main/db/database.ts';
import { setting } from '../../src/main/db/schema/index.ts';
import { runProgram } from '../fixtures/program.ts';
import { resourcesPath, testPassword } from '../main/testRegister.ts';
import { registerOnDisk } from './registerOnDisk.ts';

const canary = 'KANARIFUGL-4711';

describe('text of the register outside of it', { timeout: 60_000 }, () => {
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'koordinat-plain-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is not written to the temporary folder by a large sort, as a bare driver does', async () => {
    const register = await registerOnDisk();
    const temporary = join(register.folder, 'tmp');
    mkdirSync(temporary);
    const before = process.env['SQLITE_TMPDIR'];
    process.env['SQLITE_TMPDIR'] = temporary;
    const program = join(import.meta.dirname, 'sortingProgram.ts');
    const { code, lines } = await runProgram(program, [register.path, testPassword]);
    if (before === undefined) delete process.env['SQLITE_TMPDIR'];
    else process.env['SQLITE_TMPDIR'] = before;
    expect(code).toBe(0);
    const [ours, theirs] = lines.map(Number);
    expect(theirs, 'the bare driver shows that the watcher sees').toBeGreaterThan(0);
    expect(ours).toBe(0);
    await register.remove();
  });

  /** The file's pages in clear, free ones too: the key is taken off a copy. */
  function inClear(path: string, key: Buffer): Buffer {
    const copy = join(folder, 'clear.db');
    rmSync(copy, { force: true });
    copyFileSync(path, copy);
    const client = new Driver(copy);
    client.pragma(`cipher='sqlcipher'`);
    client.pragma('legacy=4');
    client.key(Buffer.from(`x'${key.toString('hex')}'`, 'latin1'));
    client.pragma('journal_mode=DELETE');
    client.rekey(Buffer.alloc(0));
    client.close();
    return readFileSync(copy);
  }

  it('is gone from every page once it is deleted, and was never in clear in file or log', async () => {
    const path = join(folder, 'register.db');
    const key = randomBytes(32);
    const migrations = join(resourcesPath, 'migrations');
    const database = openDatabase(path, key, migrations);
    await database.inTransaction(async (db) => {
      for (let n = 0; n < 50; n += 1)
        await db.insert(setting).values({ key: `canary.${n}`, value: `${canary} ${'x'.repeat(n * 200)}` });
    });
    for (const file of [path, `${path}-wal`]) expect(readFileSync(file).includes(canary)).toBe(false);
    database.emptyLog();
    expect(inClear(path, key).includes(canary), 'the canary can be found at all').toBe(true);

    await database.inTransaction(async (db) => void (await db.delete(setting).where(like(setting.key, 'canary.%'))));
    for (const file of [path, `${path}-wal`]) expect(readFileSync(file).includes(canary)).toBe(false);
    database.close();
    expect(inClear(path, key).includes(canary)).toBe(false);
  });
});
