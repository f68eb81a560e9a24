import { copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { desc } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { audit } from '../../src/main/db/schema/index.ts';
import { runProgram } from '../fixtures/program.ts';
import { testPassword } from '../main/testRegister.ts';
import { registerOnDisk, type RegisterOnDisk } from './registerOnDisk.ts';

/** Writes numbered records and is killed: a session that was not closed in order, with its log beside the file. */
const killInTheMiddle = (path: string) =>
  runProgram(join(import.meta.dirname, 'writingProgram.ts'), [path, testPassword], 30);

describe('files that SQLite takes without a word', { timeout: 60_000 }, () => {
  let register: RegisterOnDisk;
  beforeEach(async () => void (register = await registerOnDisk()));
  afterEach(() => register.remove());

  it('an older copy of the database is found', async () => {
    const old = await readFile(register.path);
    await register.use(async () => undefined);
    await writeFile(register.path, old);
    expect(await register.tryToOpen()).toBe('OLDER_COPY');
    expect((await readFile(register.path)).equals(old)).toBe(true);
  });

  it('an older copy that went on by itself is found, though its audit has grown longer', async () => {
    const old = await readFile(register.path);
    const oldKeys = await readFile(register.keyFile);
    await register.use(async () => undefined);
    const keys = await readFile(register.keyFile);
    await writeFile(register.path, old);
    await writeFile(register.keyFile, oldKeys);
    for (let n = 0; n < 3; n += 1) await register.use(async (host) => void (await host.handle('office.settings', {})));
    await writeFile(register.keyFile, keys);
    expect(await register.tryToOpen()).toBe('OLDER_COPY');
  });

  it('an older key file, which could let in somebody removed since, is found', async () => {
    const old = await readFile(register.keyFile);
    await register.use(async () => undefined);
    await register.use(async () => undefined);
    await writeFile(register.keyFile, old);
    expect(await register.tryToOpen()).toBe('KEY_FILE_OLDER');
  });

  it('a register whose log was lost after a crash is found; with its log it opens and has everything', async () => {
    const { lines } = await killInTheMiddle(register.path);
    expect(lines.length).toBeGreaterThan(0);
    const putBack = await register.keepCopy();
    await rm(`${register.path}-wal`);
    expect(await register.tryToOpen()).toBe('CHANGES_MISSING');
    expect(await register.tryToOpen(), 'and again the next time').toBe('CHANGES_MISSING');
    await putBack();
    expect(await register.tryToOpen()).toBeNull();
    expect(await register.tryToOpen()).toBeNull();
  });

  it('a refused try after a crash does not spoil the next one', async () => {
    await killInTheMiddle(register.path);
    const other = `${register.path}.other`;
    await copyFile(register.keyFile, other);
    expect(await register.tryToOpen('ikke det rette passordet')).toBe('WRONG_NAME_OR_PASSWORD');
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(await register.tryToOpen()).toBeNull();
  });

  it('an administrator may go on with what there is, and the audit says so', async () => {
    const old = await readFile(register.path);
    await register.use(async () => undefined);
    await writeFile(register.path, old);
    expect(await register.tryToOpen(testPassword, true)).toBeNull();
    await register.use(async (host) => {
      const db = host.current()?.database.db;
      const lines = await db?.select().from(audit).orderBy(desc(audit.seq)).limit(2);
      expect(lines?.[1]).toMatchObject({ action: 'signIn', ground: 'acceptedOlder' });
    });
  });
});
