import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { Moment } from '../../domain/calendar/day.ts';
import { codeOfSystemError } from '../api/reply.ts';
import { Refusal } from '../api/refusal.ts';
import type { Database } from '../db/database.ts';
import { faultPoint } from '../faults/faultPoint.ts';
import { syncFolder, systemErrorCode } from '../security/atomicFile.ts';
import { appVersion } from './appVersion.ts';
import type { BackupManifest } from './backupManifest.ts';
import type { CopyKeys } from './copyKeys.ts';
import { sha256OfFile } from './fileHash.ts';
import { inspectCopy } from './inspectCopy.ts';
import { readBackup } from './readBackup.ts';
import { writeContainer } from './writeContainer.ts';

/** The register that is copied. */
export interface BackupSource {
  registerId: string;
  epoch: number;
  database: Database;
  copies: CopyKeys;
}

/** A backup that was read again after it was written. */
export interface WrittenBackup {
  /** Its absolute path. */
  file: string;
  sha256: string;
  size: number;
  manifest: BackupManifest;
}

/**
 * Writes one container with an encrypted copy, the key file and a manifest. The copy is opened, checked and counted, and
 * the container read again, before it gets its final name; until then nothing of that name is there. `besideCopy` is run
 * at the moment of the copy, with nothing in between. Throws DISK_FULL, READ_ONLY, FILE_NOT_READABLE, or DAMAGED when
 * the register itself is.
 */
export async function writeBackup(
  source: BackupSource,
  toFolder: string,
  now: Moment,
  besideCopy?: () => Promise<void>,
): Promise<WrittenBackup> {
  const stem = `koordinat-${now.slice(0, 10)}-${source.registerId.slice(0, 8)}`;
  const container = join(toFolder, `${stem}${partial}`);
  const copy = join(toFolder, `${stem}.copy${partial}`);
  try {
    await makeFolder(toFolder);
    await removeLeftovers(toFolder, source.registerId);
    await source.database.copyTo(copy, besideCopy);
    faultPoint('backup.copied');
    const manifest = await writeChecked(source, now, copy, container);
    const [sha256, { size }] = [await sha256OfFile(container), await stat(container)];
    const file = freeName(toFolder, stem);
    faultPoint('backup.containerChecked');
    await rename(container, file);
    faultPoint('backup.named');
    await syncFolder(toFolder);
    return { file, sha256, size, manifest };
  } catch (error) {
    const code = codeOfSystemError(error);
    throw code === null ? error : new Refusal(code);
  } finally {
    await removeLeftovers(toFolder, source.registerId).catch(() => undefined);
  }
}

/** No reader takes a file with this ending for a backup. */
const partial = '.partial';

/** What the copy is found to hold goes into the manifest, not what the register holds meanwhile. */
async function writeChecked(
  source: BackupSource,
  now: Moment,
  copy: string,
  container: string,
): Promise<BackupManifest> {
  const { registerId, epoch, copies } = source;
  const { generation, schema, counts, auditHead } = await inspectCopy(source, copy);
  faultPoint('backup.copyChecked');
  const keyFile = await copies.keyFile({ generation, auditHead, counts: {} });
  const manifest: BackupManifest = {
    format: 'koordinat-backup',
    version: 1,
    registerId,
    epoch,
    generation,
    schema,
    appVersion,
    createdAt: now,
    counts,
    auditHead,
    keyFile: { size: keyFile.length, sha256: createHash('sha256').update(keyFile).digest('hex') },
    database: { size: (await stat(copy)).size, sha256: await sha256OfFile(copy) },
  };
  await writeContainer(container, manifest, keyFile, copy);
  faultPoint('backup.containerWritten');
  // From the disk again: what was written is what is kept.
  await readBackup(container);
  return manifest;
}

/** With its parents. Of a read-only disk Node then says that something is not there; asked for the folder alone it says why. */
async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch(async (error: unknown) => {
    if (systemErrorCode(error) === 'ENOENT') await mkdir(folder);
    throw error;
  });
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
