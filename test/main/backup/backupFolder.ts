import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { backupRegister } from '../../../src/main/backup/backup.ts';
import { pathsOf, type RegisterPaths } from '../../../src/main/register/registerPaths.ts';
import { resourcesPath, type TestRegister } from '../testRegister.ts';

/** A folder of its own for backups and what is restored from them. */
export async function backupFolder(): Promise<{
  path: string;
  at: (name: string) => string;
  pathsFor: (name: string) => RegisterPaths;
  remove: () => Promise<void>;
}> {
  const path = await mkdtemp(join(tmpdir(), 'koordinat-backup-'));
  const at = (name: string) => join(path, name);
  return {
    path,
    at,
    pathsFor: (name) => pathsOf(at(name), resourcesPath),
    remove: () => rm(path, { recursive: true, force: true }),
  };
}

/** Takes a backup of a test register. */
export async function takeBackup(
  { host }: TestRegister,
  toFolder: string,
  now = '2026-11-21T12:00:00.000Z',
): Promise<{ file: string; sha256: string }> {
  const register = host.current();
  if (!register) throw new Error('the register is locked');
  return backupRegister({ register, toFolder, now });
}
