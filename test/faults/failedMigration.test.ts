import { copyFile, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readBackup } from '../../src/main/backup/readBackup.ts';
import { restoreBackup } from '../../src/main/backup/restore.ts';
import { setting } from '../../src/main/db/schema/index.ts';
import { setErrorReport } from '../../src/main/api/reply.ts';
import { createRegisterHost } from '../../src/main/register/registerHost.ts';
import { pathsOf } from '../../src/main/register/registerPaths.ts';
import { testPassword } from '../main/testRegister.ts';
import { tellFigure } from './howMany.ts';
import { newerEdition } from './newerEdition.ts';
import { registerOnDisk, type RegisterOnDisk } from './registerOnDisk.ts';
import { mayMount, mountSmallDisk } from './smallDisk.ts';

describe('bringing a register up to date', { timeout: 60_000 }, () => {
  let register: RegisterOnDisk;
  let editions: string;
  beforeAll(async () => {
    register = await registerOnDisk();
    editions = await mkdtemp(join(tmpdir(), 'koordinat-editions-'));
    setErrorReport(() => undefined);
  });
  afterAll(async () => {
    await register.remove();
    await rm(editions, { recursive: true });
  });

  /** The code an edition is refused with, or null when it opened. */
  async function openWith(resources: string, at = register.path): Promise<string | null> {
    const host = createRegisterHost({ registerPath: at, resourcesPath: resources, send: () => undefined });
    const reply = await host.handle('register.unlock', { loginName: 'ingrid', password: testPassword });
    await host.close();
    return reply.ok ? null : reply.error.code;
  }

  it('that fails half-way is taken back whole: the edition before opens it, with the same rows', async () => {
    const before = await rows();
    const failing = newerEdition(join(editions, 'failing'), 'INSERT INTO `nothing` VALUES (1);');
    expect(await openWith(failing)).toBe('UNEXPECTED');
    expect(await openWith(failing), 'and again').toBe('UNEXPECTED');
    expect(await rows()).toEqual(before);
    tellFigure({ fault: 'migration that fails', tried: 2, what: 'migrations', lost: 0, corrupt: 0, undetected: 0 });
  });

  it('goes after a verified backup, from which the register as it was comes back', async () => {
    const before = await rows();
    const newer = newerEdition(join(editions, 'newer'));
    const putBack = await register.keepCopy();
    expect(await openWith(newer)).toBeNull();
    const folder = join(register.folder, 'sikkerhetskopier');
    const newest = (await readdir(folder)).toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1)).at(-1) ?? '';
    const { manifest } = await readBackup(join(folder, newest));
    expect(manifest.counts['setting']).toBe(before.length);
    expect(await register.tryToOpen(), 'an older edition leaves it alone').toBe('NEWER_FILE');
    const kept = join(editions, 'kept.tar');
    await copyFile(join(folder, newest), kept);
    await putBack();
    const restored = pathsOf(join(editions, 'restored.db'), join(editions, 'failing'));
    await restoreBackup(kept, restored);
    expect(await openWith(newer, restored.database)).toBeNull();
  });

  it.runIf(mayMount)('on a full disk is refused with a reason, and can be done when there is room', async () => {
    const disk = mountSmallDisk(6);
    if (!disk) throw new Error('no disk');
    const path = join(disk.path, 'register.db');
    await copyFile(register.path, path);
    await copyFile(register.keyFile, `${path}.keys`);
    const filling = join(disk.path, 'filling');
    await writeFile(filling, Buffer.alloc(4 << 20));
    const newer = newerEdition(join(editions, 'onFull'));
    const refused = await openWith(newer, path);
    const left = await readdir(join(disk.path, 'sikkerhetskopier')).catch(() => []);
    await rm(filling);
    const opened = await openWith(newer, path);
    disk.remove();
    expect({ refused, left, opened }).toEqual({ refused: 'DISK_FULL', left: [], opened: null });
  });

  async function rows(): Promise<string[]> {
    let found: string[] = [];
    await register.use(async (host) => {
      const all = (await host.current()?.database.db.select().from(setting)) ?? [];
      found = all.map(({ key, value }) => `${key} ${key === 'generation' ? '' : JSON.stringify(value)}`).toSorted();
    });
    return found;
  }
});
