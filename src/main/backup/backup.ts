import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { Moment } from '../../domain/calendar/day.ts';
import { codeOfSystemError } from '../api/reply.ts';
import { Refusal } from '../api/refusal.ts';
import { knownMigrations } from '../db/migrations.ts';
import { readGeneration, readIdentity } from '../register/identityRepo.ts';
import type { UnlockedRegister } from '../register/openRegister.ts';
import type { RegisterPaths } from '../register/registerPaths.ts';
import { syncFolder } from '../security/atomicFile.ts';
import { writeAudit } from '../security/auditLog.ts';
import { appVersion } from './appVersion.ts';
import type { BackupManifest } from './backupManifest.ts';
import { sha256OfFile } from './fileHash.ts';
import { readBackup } from './readBackup.ts';
import { verifyDatabase } from './verify.ts';
import { writeContainer } from './writeContainer.ts';

export interface BackupOptions {
  register: UnlockedRegister;
  paths: RegisterPaths;
  /** The folder to write in; it is made if it is not there. */
  toFolder: string;
  now: Moment;
}

/**
 * Writes a backup of an open register: one container with an encrypted copy, the key file and a manifest. The copy is
 * opened, checked and counted, and the container read again, before it gets its final name; until then nothing of that
 * name is there. Throws FORBIDDEN, DISK_FULL, READ_ONLY, FILE_NOT_READABLE, or DAMAGED when the register itself is.
 */
export async function backupRegister(options: BackupOptions): Promise<{ file: string; sha256: string }> {
  const { register, toFolder, now } = options;
  if (!register.account.permissions.includes('backup.run'))
    throw new Refusal('FORBIDDEN', { permission: 'backup.run' });
  const stem = `koordinat-${now.slice(0, 10)}-${register.registerId.slice(0, 8)}`;
  const container = join(toFolder, `${stem}${partial}`);
  const copy = join(toFolder, `${stem}.copy${partial}`);
  try {
    await mkdir(toFolder, { recursive: true });
    await removeLeftovers(toFolder, register.registerId);
    const actor = { accountId: register.account.id, route: 'backup.run', at: now };
    const line = { action: 'export', entity: 'register', entityId: register.registerId } as const;
    await register.database.inTransaction((db) => writeAudit(db, actor, line));
    await register.database.copyTo(copy);
    await writeChecked(options, copy, container);
    const sha256 = await sha256OfFile(container);
    const file = freeName(toFolder, stem);
    await rename(container, file);
    await syncFolder(toFolder);
    return { file, sha256 };
  } catch (error) {
    const code = codeOfSystemError(error);
    throw code === null ? error : new Refusal(code);
  } finally {
    await removeLeftovers(toFolder, register.registerId).catch(() => undefined);
  }
}

/** No reader takes a file with this ending for a backup. */
const partial = '.partial';

/** What the copy is found to hold goes into the manifest, not what the register holds meanwhile. */
async function writeChecked({ register, paths, now }: BackupOptions, copy: string, container: string): Promise<void> {
  const found = await inspectCopy(register, copy);
  const { auditHead, generation, counts } = found;
  const keyFile = await register.copies.keyFile({ generation, auditHead, counts: {} });
  await writeContainer(
    container,
    {
      format: 'koordinat-backup',
      version: 1,
      registerId: register.registerId,
      epoch: register.epoch,
      generation,
      schema: Math.max(...knownMigrations(paths.migrations)),
      appVersion,
      createdAt: now,
      counts,
      auditHead,
      keyFile: { size: keyFile.length, sha256: createHash('sha256').update(keyFile).digest('hex') },
      database: { size: (await stat(copy)).size, sha256: await sha256OfFile(copy) },
    },
    keyFile,
    copy,
  );
  // From the disk again: what was written is what is kept.
  await readBackup(container);
}

async function inspectCopy(
  { registerId, copies }: UnlockedRegister,
  path: string,
): Promise<Pick<BackupManifest, 'counts' | 'auditHead' | 'generation'>> {
  const database = copies.open(path);
  try {
    const { integrity, auditHead, counts } = await verifyDatabase(database);
    if (integrity !== 'ok' || (await readIdentity(database.db)) !== registerId) throw new Refusal('DAMAGED');
    return { counts, auditHead, generation: (await readGeneration(database.db)) ?? 0 };
  } finally {
    database.close();
  }
}

/** Removes what an earlier backup of this register left when it was killed. One register, one opener: nobody else's. */
async function removeLeftovers(folder: string, registerId: string): Promise<void> {
  const own = new RegExp(`^koordinat-[\\d-]{10}-${registerId.slice(0, 8)}(\\.copy)?\\${partial}(-wal|-shm|-journal)?$`);
  for (const name of await readdir(folder)) {
    if (own.test(name)) await rm(join(folder, name), { force: true });
  }
}

/** `koordinat-2026-11-21-019a3c5e.tar`, with a number where there is one from the same day. */
function freeName(folder: string, stem: string): string {
  for (let n = 1; ; n += 1) {
    const path = join(folder, `${stem}${n === 1 ? '' : `-${n}`}.tar`);
    if (!existsSync(path)) return path;
  }
}
