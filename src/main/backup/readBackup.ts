import { open } from 'node:fs/promises';

import { codeOfSystemError } from '../api/reply.ts';
import { Refusal } from '../api/refusal.ts';
import { decodeKeyFile } from '../security/keyFile.ts';
import { decodeManifest, type BackupManifest } from './backupManifest.ts';
import { sha256OfFile } from './fileHash.ts';
import { readAt, readTar, type TarPart } from './tar.ts';

/** The parts of a container, in their order. */
export const partNames = { manifest: 'manifest.json', keyFile: 'register.db.keys', database: 'register.db' } as const;
const largestManifest = 1 << 20;
const pageSize = 4096;

/** A container whose every byte was checked, and where its parts lie. */
export interface CheckedBackup {
  manifest: BackupManifest;
  keyFile: TarPart;
  database: TarPart;
}

/**
 * Checks a backup without a password: its form, its manifest, the SHA-256 of both parts, and that the key file speaks
 * of the same register. Throws FILE_NOT_READABLE, EMPTY_FILE, NOT_A_BACKUP, BACKUP_DAMAGED or NEWER_FILE.
 */
export async function readBackup(path: string): Promise<CheckedBackup> {
  const { manifest, keyFileBytes, keyFile, database } = await readParts(path).catch((error: unknown) => {
    throw codeOfSystemError(error) === null ? error : new Refusal('FILE_NOT_READABLE');
  });
  const sizesFit = keyFile.size === manifest.keyFile.size && database.size === manifest.database.size;
  if (!sizesFit || database.size === 0 || database.size % pageSize !== 0) throw new Refusal('BACKUP_DAMAGED');
  for (const [part, { sha256 }] of [[keyFile, manifest.keyFile] as const, [database, manifest.database] as const]) {
    if ((await sha256OfFile(path, part.offset, part.size)) !== sha256) throw new Refusal('BACKUP_DAMAGED');
  }
  if (decodeKeyFile(keyFileBytes).file.registerId !== manifest.registerId) throw new Refusal('BACKUP_DAMAGED');
  return { manifest, keyFile, database };
}

/** What a container says of itself and its key file's bytes, without reading the database: for a look at the door. Throws as `readBackup`. */
export async function peekBackup(path: string): Promise<{ manifest: BackupManifest; keyFileBytes: Buffer }> {
  const { manifest, keyFileBytes } = await readParts(path).catch((error: unknown) => {
    throw codeOfSystemError(error) === null ? error : new Refusal('FILE_NOT_READABLE');
  });
  return { manifest, keyFileBytes };
}

async function readParts(path: string): Promise<CheckedBackup & { keyFileBytes: Buffer }> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (size === 0) throw new Refusal('EMPTY_FILE');
    const parts = await readTar(file, size);
    if (parts === null) throw new Refusal('NOT_A_BACKUP');
    if (parts === 'damaged') throw new Refusal('BACKUP_DAMAGED');
    const [first, keyFile, database, ...more] = parts;
    if (first?.name !== partNames.manifest || first.size > largestManifest) throw new Refusal('NOT_A_BACKUP');
    const manifest = decodeManifest(await readAt(file, first.offset, first.size));
    if (manifest === 'newer') throw new Refusal('NEWER_FILE');
    if (manifest === null || keyFile?.name !== partNames.keyFile || database?.name !== partNames.database)
      throw new Refusal('BACKUP_DAMAGED');
    if (more.length > 0 || keyFile.size > largestManifest) throw new Refusal('BACKUP_DAMAGED');
    return { manifest, keyFile, database, keyFileBytes: await readAt(file, keyFile.offset, keyFile.size) };
  } finally {
    await file.close();
  }
}
