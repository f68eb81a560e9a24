import { readdir, readFile } from 'node:fs/promises';

import { eq } from 'drizzle-orm';
import { expect } from 'vitest';

import { readDataKeyState } from '../../src/main/account/dataKeyRepo.ts';
import { audit } from '../../src/main/db/schema/index.ts';
import { decodeKeyFile } from '../../src/main/security/keyFile.ts';
import type { RegisterOnDisk } from './registerOnDisk.ts';

/** Opens the register with the password there was: it has the key before or the next, file, key file and log agree, and nothing is left. */
export async function lookAfterRotation(register: RegisterOnDisk): Promise<number> {
  let found = 0;
  await register.use(async (host) => {
    const open = host.current();
    if (!open) throw new Error('locked');
    const { epoch } = await readDataKeyState(open.database.db);
    expect([1, 2]).toContain(epoch);
    expect(decodeKeyFile(await readFile(register.keyFile)).file.epoch).toBe(epoch);
    expect(await open.database.db.$count(audit, eq(audit.entity, 'dataKey'))).toBe(epoch - 1);
    expect((await readdir(register.folder)).filter((name) => name.includes('.rotat'))).toEqual([]);
    found = epoch;
  });
  return found;
}
