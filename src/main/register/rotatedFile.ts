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
import { logsOf, rotatedDatabase } from './rotationFiles.ts';

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
