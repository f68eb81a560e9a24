import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { createRegisterHost } from '../../../src/main/register/registerHost.ts';
import { resourcesPath, testPassword } from '../testRegister.ts';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'koordinat-shared-'))));
afterAll(() => rm(folder, { recursive: true }));

it('a register on a share or in a synchronised folder is neither made, opened nor put back, and nothing is written there', async () => {
  const host = createRegisterHost({
    registerPath: join(folder, 'register.db'),
    resourcesPath,
    send: () => undefined,
    placeOf: () => ({ kind: 'network', name: 'cifs' }),
  });
  const refused = { ok: false, error: { code: 'SHARED_PLACE', details: { kind: 'network', name: 'cifs' } } };
  const office = { language: 'nb', officeType: 'municipality', officeName: 'Prøvestad', municipalityNumber: '3403' };
  const account = { loginName: 'ingrid', displayName: 'Ingrid Fagerli', password: testPassword };
  expect(await host.handle('register.create', { ...office, ...account })).toEqual(refused);
  expect(await host.handle('register.unlock', { loginName: 'ingrid', password: testPassword })).toEqual(refused);
  const backup = { fileToken: '00000000-0000-4000-8000-000000000000', loginName: null, password: null };
  expect(await host.handle('register.restore', backup)).toEqual(refused);
  expect(await readdir(folder)).toEqual([]);
  expect(await host.handle('register.status', {})).toMatchObject({ ok: true });
});
