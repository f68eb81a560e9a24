import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { backupRegister } from '../../src/main/backup/backup.ts';
import { createRegisterHost, type RegisterHost } from '../../src/main/register/registerHost.ts';
import { resourcesPath, testPassword } from '../main/testRegister.ts';
import { registerOnDisk, type RegisterOnDisk } from './registerOnDisk.ts';
import { mayMount, mountSmallDisk, whenMounting, type SmallDisk } from './smallDisk.ts';

describe.runIf(mayMount)(`a folder that cannot be written to${whenMounting}`, { timeout: 60_000 }, () => {
  let source: RegisterOnDisk;
  let disk: SmallDisk;
  let path: string;
  let host: RegisterHost;
  beforeEach(async () => {
    source = await registerOnDisk();
    const mounted = mountSmallDisk(8);
    if (!mounted) throw new Error('no disk');
    disk = mounted;
    path = join(disk.path, 'register.db');
    await copyFile(source.path, path);
    await copyFile(source.keyFile, `${path}.keys`);
    host = createRegisterHost({ registerPath: path, resourcesPath, send: () => undefined });
  });
  afterEach(async () => {
    await host.close().catch(() => undefined);
    disk.remove();
    await source.remove();
  });
  const unlock = () => host.handle('register.unlock', { loginName: 'ingrid', password: testPassword });

  it('is said to be so at the door, and the register is untouched', async () => {
    disk.makeReadOnly();
    const before = await readFile(path);
    expect(await host.handle('register.status', {})).toMatchObject({ ok: true, value: { state: 'locked' } });
    expect(await unlock()).toMatchObject({ ok: false, error: { code: 'READ_ONLY' } });
    expect((await readFile(path)).equals(before)).toBe(true);
    disk.makeWritable();
    expect(await unlock()).toMatchObject({ ok: true });
  });

  it('is no place to make a register, or to put a backup', async () => {
    await unlock();
    const register = host.current();
    if (!register) throw new Error('locked');
    const other = mountSmallDisk(1);
    if (!other) throw new Error('no disk');
    other.makeReadOnly();
    const options = { register, now: '2026-11-21T12:00:00.000Z' };
    const code = await backupRegister({ ...options, toFolder: other.path }).catch((e: { code?: string }) => e.code);
    const fresh = createRegisterHost({
      registerPath: join(other.path, 'new.db'),
      resourcesPath,
      send: () => undefined,
    });
    const made = await fresh.handle('register.create', {
      language: 'nb',
      officeType: 'municipality',
      officeName: 'Prøvestad',
      municipalityNumber: '3403',
      loginName: 'a',
      displayName: 'Ada Ås',
      password: testPassword,
    });
    other.remove();
    expect(code).toBe('READ_ONLY');
    expect(made).toMatchObject({ ok: false, error: { code: 'READ_ONLY' } });
  });
});
