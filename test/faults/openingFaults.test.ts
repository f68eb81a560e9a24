import { readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';

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

  it('that is missing is said to be missing, and none is made in its place', async () => {
    await rm(register.path);
    expect(await register.tryToOpen()).toBe('REGISTER_MISSING');
    expect(await readdir(register.folder)).not.toContain('register.db');
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

  it('with a damaged, emptied or missing key file is refused with the reason', async () => {
    const whole = await readFile(register.keyFile, 'utf8');
    await writeFile(register.keyFile, whole.replace(/"salt": "./, '"salt": "x'));
    expect(await refusedUntouched()).toBe('KEY_FILE_DAMAGED');
    await truncate(register.keyFile, 0);
    expect(await refusedUntouched()).toBe('KEY_FILE_DAMAGED');
    await rm(register.keyFile);
    expect(await register.tryToOpen()).toBe('KEY_FILE_MISSING');
  });
});
