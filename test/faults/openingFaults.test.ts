import { copyFile, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';

import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { nb } from '../../src/locales/nb.ts';
import { registerOnDisk, type RegisterOnDisk } from './registerOnDisk.ts';

describe('a register that should not be opened', { timeout: 60_000 }, () => {
  let register: RegisterOnDisk;
  beforeEach(async () => void (register = await registerOnDisk()));
  afterEach(() => register.remove());

  /** The code, after checking that it has a text, and that neither file was touched. */
  async function refusedUntouched(): Promise<string | null> {
    const before = [await readFile(register.path), await readFile(register.keyFile)];
    const code = await register.tryToOpen();
    const after = [await readFile(register.path), await readFile(register.keyFile)];
    expect(after.map((bytes, i) => bytes.equals(before[i] ?? Buffer.alloc(0)))).toEqual([true, true]);
    expect(nb.error).toHaveProperty(code ?? '');
    return code;
  }

  it('opens when nothing is wrong, or all below would mean nothing', async () => {
    expect(await register.tryToOpen()).toBeNull();
    expect((await readdir(register.folder)).toSorted()).toEqual([
      'register.db',
      'register.db.keys',
      'register.db.keys.forrige',
    ]);
  });

  it('with a wrong password is refused, and opens with the right one after the wait', async () => {
    expect(await register.tryToOpen('ikke det rette passordet')).toBe('WRONG_NAME_OR_PASSWORD');
    expect(await register.tryToOpen()).toBe('WAIT');
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(await register.tryToOpen()).toBeNull();
  });

  it('that is a file of something else is refused as foreign', async () => {
    await writeFile(register.path, Buffer.from('Kjære koordinator, '.repeat(1000)));
    expect(await refusedUntouched()).toBe('WRONG_KEY_OR_FOREIGN_FILE');
  });

  it('of zero bytes beside a good key file is refused as empty, never filled anew', async () => {
    await truncate(register.path, 0);
    expect(await refusedUntouched()).toBe('EMPTY_FILE');
  });

  it('that is missing is said to be missing, and none is made in its place', async () => {
    await rm(register.path);
    expect(await register.tryToOpen()).toBe('REGISTER_MISSING');
    expect(await readdir(register.folder)).not.toContain('register.db');
  });

  it('with a damaged first page, or cut off in the middle, is refused', async () => {
    const whole = await readFile(register.path);
    const flipped = Buffer.from(whole);
    flipped[200] = (flipped[200] ?? 0) ^ 1;
    await writeFile(register.path, flipped);
    expect(await refusedUntouched()).toMatch(/^(WRONG_KEY_OR_FOREIGN_FILE|DAMAGED)$/);
    await writeFile(register.path, whole.subarray(0, 4096 * 3));
    expect(await register.tryToOpen()).toMatch(/^(WRONG_KEY_OR_FOREIGN_FILE|DAMAGED)$/);
  });

  it('with two pages swapped is found damaged before it is worked on', async () => {
    const whole = await readFile(register.path);
    const swapped = Buffer.from(whole);
    whole.copy(swapped, 4096 * 2, 4096 * 3, 4096 * 4);
    whole.copy(swapped, 4096 * 3, 4096 * 2, 4096 * 3);
    await writeFile(register.path, swapped);
    // The page's number is in its HMAC; whoever reads either page is told.
    const atOpening = await register.tryToOpen();
    const later = async () => {
      let faults: string[] = [];
      await register.use(async (host) => void (faults = host.current()?.database.integrityCheck() ?? []));
      return faults[0];
    };
    expect(atOpening ?? (await later())).toBe('DAMAGED');
  });

  it('made by a newer edition is refused and left alone', async () => {
    await register.use(async (host) => {
      host
        .current()
        ?.database.db.run(sql`INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('future', 99999999999999)`);
    });
    expect(await refusedUntouched()).toBe('NEWER_FILE');
  });

  it('with a damaged, emptied or missing key file is refused with the reason', async () => {
    const whole = await readFile(register.keyFile, 'utf8');
    await writeFile(register.keyFile, whole.replace(/"salt": "./, '"salt": "x'));
    expect(await refusedUntouched()).toBe('KEY_FILE_DAMAGED');
    await truncate(register.keyFile, 0);
    expect(await refusedUntouched()).toBe('KEY_FILE_DAMAGED');
    await rm(register.keyFile);
    expect(await register.tryToOpen()).toBe('KEY_FILE_MISSING');
  });

  it('that belongs to another office is refused, whichever of the two files was exchanged', async () => {
    const other = await registerOnDisk();
    await copyFile(other.path, register.path);
    expect(await refusedUntouched()).toBe('WRONG_KEY_OR_FOREIGN_FILE');
    await other.remove();
  });
});
