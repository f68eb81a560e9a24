import { stat } from 'node:fs/promises';
import { basename } from 'node:path';

import { Refusal } from '../api/refusal.ts';
import type { UnlockedRegister } from '../register/openRegister.ts';
import type { LineWriter } from '../security/auditLog.ts';
import { folderBeside } from './beforeMigrating.ts';
import { noteBackupState, readBackupState } from './backupStateRepo.ts';
import { letOldOnesGo } from './keptFiles.ts';
import { writeBackup, type WrittenBackup } from './writeBackup.ts';

export interface KeepOptions {
  register: UnlockedRegister;
  registerPath: string;
  /** Another folder than the usual one, for this time only. */
  folder?: string | null;
  /** Writes the lines of whoever takes it: an order, or the app by itself. */
  log: LineWriter;
}

/**
 * Takes a backup, notes when and where, and lets old ones go. A failure is noted too, so that it is seen on «Hva venter».
 * Throws BACKUP_PLACE_MISSING where the chosen folder is not there, and the codes of `writeBackup`.
 */
export async function keepBackup(options: KeepOptions): Promise<WrittenBackup & { folder: string }> {
  const { register, registerPath, log } = options;
  const { now, today } = register.clock();
  const { place } = await readBackupState(register.database.db);
  const folder = options.folder ?? place ?? folderBeside(registerPath);
  try {
    // A stick that is not put in: a folder made in its place would lie on the machine's own disk.
    if (folder !== folderBeside(registerPath)) await needFolder(folder);
    await register.database.inTransaction((db) =>
      log(db, { action: 'export', entity: 'register', entityId: register.registerId }),
    );
    const written = await writeBackup(register, folder, now);
    const last = { at: now, file: basename(written.file), folder, size: written.size };
    await register.database.inTransaction(async (db) => {
      // Somewhere else for this time does not mend the usual place.
      await noteBackupState(db, options.folder ? { last } : { last, failed: null });
      await log(db, { action: 'system', entity: 'backup', detail: { size: written.size } });
    });
    await letOldOnesGo(folder, register.registerId, today);
    return { ...written, folder };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNEXPECTED';
    await register.database
      .inTransaction(async (db) => {
        await noteBackupState(db, { failed: { at: now, code } });
        await log(db, { action: 'system', entity: 'backup', detail: { failed: code } });
      })
      .catch(() => undefined);
    throw error;
  }
}

async function needFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw new Refusal('BACKUP_PLACE_MISSING');
}
