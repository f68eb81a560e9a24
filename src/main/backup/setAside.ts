import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { dirname } from 'node:path';

import type { Moment } from '../../domain/calendar/day.ts';
import { isHeldOpen } from '../db/database.ts';
import { greatWorkMark } from '../db/greatWork.ts';
import { Refusal } from '../api/refusal.ts';
import type { RegisterPaths } from '../register/registerPaths.ts';
import { rotatedDatabase } from '../register/rotationFiles.ts';
import { syncFolder } from '../security/atomicFile.ts';
import { previousKeyFile } from '../security/keyFileStore.ts';

/**
 * Moves a register aside, to names of its own beside it: nothing is removed. The key file goes first, for without it there
 * is no register. `more`: what else of it goes along. Gives the database's new path; null where there was none. Throws OPEN_ELSEWHERE.
 */
export async function setAside(
  { database, keyFile }: RegisterPaths,
  now: Moment,
  more: readonly string[] = [],
): Promise<string | null> {
  if (existsSync(database) && isHeldOpen(database)) throw new Refusal('OPEN_ELSEWHERE');
  const ending = `.satt-til-side-${now.slice(0, 19).replaceAll(/[:T]/g, '-')}`;
  const logs = ['-wal', '-shm', '-journal'].map((end) => `${database}${end}`);
  const beside = [...logs, greatWorkMark(database), rotatedDatabase(database), ...more];
  const files = [keyFile, previousKeyFile(keyFile), `${keyFile}.wait`, database, ...beside];
  for (const file of files.filter((path) => existsSync(path))) await rename(file, `${file}${ending}`);
  await syncFolder(dirname(database));
  return existsSync(`${database}${ending}`) ? `${database}${ending}` : null;
}
