import { createReadStream, existsSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

import { codeOfSystemError } from '../api/reply.ts';
import { Refusal } from '../api/refusal.ts';
import { knownMigrations } from '../db/migrations.ts';
import { faultPoint } from '../faults/faultPoint.ts';
import type { RegisterPaths } from '../register/registerPaths.ts';
import { rotatedDatabase } from '../register/rotatedFile.ts';
import { syncFolder } from '../security/atomicFile.ts';
import type { BackupManifest } from './backupManifest.ts';
import { sha256OfFile } from './fileHash.ts';
import { readBackup, type CheckedBackup } from './readBackup.ts';
import type { TarPart } from './tar.ts';

/** Where the parts lie before they get their names. */
type Unpacked = Pick<RegisterPaths, 'database' | 'keyFile'>;

/**
 * Puts a backup back as a register, where there is none. Needs no password. `tryOut` may open the unpacked files and
 * throw; then nothing is put in place. `makeRoom` may move a register aside, once everything else is ready. Throws REGISTER_EXISTS (nothing is ever overwritten), NEWER_FILE, DISK_FULL,
 * READ_ONLY, and the codes of readBackup.
 */
export async function restoreBackup(
  containerPath: string,
  paths: RegisterPaths,
  tryOut?: (unpacked: Unpacked, manifest: BackupManifest) => Promise<void>,
  makeRoom?: () => Promise<unknown>,
): Promise<{ registerId: string; counts: Record<string, number> }> {
  const backup = await readBackup(containerPath);
  const { manifest } = backup;
  if (manifest.schema > Math.max(...knownMigrations(paths.migrations))) throw new Refusal('NEWER_FILE');
  if (!makeRoom) await refuseToOverwrite(paths, manifest);
  const unpacked = { database: `${paths.database}.restoring`, keyFile: `${paths.keyFile}.restoring` };
  try {
    await mkdir(dirname(paths.database), { recursive: true });
    await unpack(containerPath, backup, unpacked);
    faultPoint('restore.unpacked');
    await tryOut?.(unpacked, manifest);
    faultPoint('restore.triedOut');
    await makeRoom?.();
    await refuseToOverwrite(paths, manifest);
    // The key file last: without it there is no register yet, and restoring can be begun again.
    await rename(unpacked.database, paths.database);
    faultPoint('restore.databaseNamed');
    await rename(unpacked.keyFile, paths.keyFile);
    faultPoint('restore.keyFileNamed');
    await syncFolder(dirname(paths.database));
  } catch (error) {
    const code = codeOfSystemError(error);
    throw code === null ? error : new Refusal(code);
  } finally {
    for (const path of [unpacked.database, `${unpacked.database}-wal`, unpacked.keyFile, `${unpacked.keyFile}.wait`]) {
      await rm(path, { force: true }).catch(() => undefined);
    }
  }
  return { registerId: manifest.registerId, counts: manifest.counts };
}

async function refuseToOverwrite({ database, keyFile }: RegisterPaths, manifest: BackupManifest): Promise<void> {
  // A log left by another register would be played into the restored file.
  const logs = ['-wal', '-shm', '-journal'].map((end) => `${database}${end}`);
  const inTheWay = [keyFile, ...logs, rotatedDatabase(database)];
  if (inTheWay.some((path) => existsSync(path))) throw new Refusal('REGISTER_EXISTS');
  if (!existsSync(database)) return;
  // This very database without a key file: restoring was killed between the two.
  if ((await sha256OfFile(database)) !== manifest.database.sha256) throw new Refusal('REGISTER_EXISTS');
}

async function unpack(container: string, { manifest, keyFile, database }: CheckedBackup, to: Unpacked): Promise<void> {
  await copyPart(container, keyFile, to.keyFile);
  faultPoint('restore.keyFileUnpacked');
  await copyPart(container, database, to.database);
  const sums = [await sha256OfFile(to.keyFile), await sha256OfFile(to.database)];
  if (sums[0] !== manifest.keyFile.sha256 || sums[1] !== manifest.database.sha256) throw new Refusal('BACKUP_DAMAGED');
}

async function copyPart(container: string, { offset, size }: TarPart, to: string): Promise<void> {
  const file = await open(to, 'w', 0o600);
  try {
    await file.writeFile(createReadStream(container, { start: offset, end: offset + size - 1 }));
    await file.sync();
  } finally {
    await file.close();
  }
}
