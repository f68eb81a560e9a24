import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

import { Refusal } from '../api/refusal.ts';
import { knownMigrations } from '../db/migrations.ts';
import { faultPoint } from '../faults/faultPoint.ts';
import type { RegisterPaths } from '../register/registerPaths.ts';
import type { BackupManifest } from './backupManifest.ts';
import { sha256OfFile } from './fileHash.ts';
import { putInPlace, type Unpacked } from './putInPlace.ts';
import { readBackup, type CheckedBackup } from './readBackup.ts';
import type { TarPart } from './tar.ts';

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
  await putInPlace(paths, {
    unpack: (to) => unpack(containerPath, backup, to),
    databaseSha256: manifest.database.sha256,
    tryOut: tryOut && ((unpacked) => tryOut(unpacked, manifest)),
    makeRoom,
  });
  return { registerId: manifest.registerId, counts: manifest.counts };
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
