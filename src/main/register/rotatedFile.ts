import { existsSync, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

import { readDataKeyState } from '../account/dataKeyRepo.ts';
import { openDatabase } from '../db/database.ts';
import { DatabaseError } from '../db/databaseError.ts';
import { greatWorkMark } from '../db/greatWork.ts';
import { faultPoint } from '../faults/faultPoint.ts';
import { syncFolder } from '../security/atomicFile.ts';
import type { Unlocked } from '../security/unlocked.ts';
import { readIdentity } from './identityRepo.ts';
import type { RegisterPaths } from './registerPaths.ts';

/** The copy while it is made: worth nothing, whoever finds it. */
export const inTheMaking = (database: string): string => `${database}.rotating`;
/** The whole register under the next key. Which of the two is the register, the key file's data key decides. */
export const rotatedDatabase = (database: string): string => `${database}.rotated`;
const logsOf = (path: string): string[] => ['-wal', '-shm', '-journal'].map((end) => `${path}${end}`);

/**
 * Exchanges the file where a rotation has put its key in force and not come further. To be called before the register is
 * opened. The file is taken only where the key that was just unlocked opens it, it is of that register and epoch, and the file
 * it would take the place of does not open: a register that does is never overwritten.
 */
export async function finishRotation({ database, migrations }: RegisterPaths, unlocked: Unlocked): Promise<void> {
  const rotated = rotatedDatabase(database);
  if (!existsSync(rotated) || (await belongs(database, migrations, unlocked))) return;
  if (!(await belongs(rotated, migrations, unlocked))) return;
  // Of the file that goes, and under the key before: played into the new one they would spoil it.
  for (const path of [...logsOf(database), greatWorkMark(database)]) await rm(path, { force: true });
  await rename(rotated, database);
  await syncFolder(dirname(database));
  faultPoint('rotate.databaseNamed');
}

/** Removes what a rotation left that did not put its key in force. Only when the register itself has been opened. */
export async function removeLeftovers(database: string): Promise<void> {
  for (const path of [inTheMaking(database), rotatedDatabase(database)]) {
    for (const file of [path, ...logsOf(path)]) await rm(file, { force: true });
  }
}

/** Any other trouble than a key that does not fit is the caller's to hear of: the file may well be the register. */
async function belongs(path: string, migrations: string, { dek, registerId, epoch }: Unlocked): Promise<boolean> {
  // An empty file would be made a register.
  if (!existsSync(path) || statSync(path).size === 0) return false;
  let database: ReturnType<typeof openDatabase> | null = null;
  try {
    database = openDatabase(path, dek, migrations, 'wait');
    const state = await readDataKeyState(database.db);
    return (await readIdentity(database.db)) === registerId && state.epoch === epoch;
  } catch (error) {
    if (error instanceof DatabaseError && error.code === 'WRONG_KEY_OR_FOREIGN_FILE') return false;
    throw error;
  } finally {
    database?.close();
  }
}
