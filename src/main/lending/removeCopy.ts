import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';

import { greatWorkMark } from '../db/greatWork.ts';
import type { RegisterPaths } from '../register/registerPaths.ts';
import { removeLeftovers } from '../register/rotationFiles.ts';
import { syncFolder } from '../security/atomicFile.ts';
import { previousKeyFile } from '../security/keyFileStore.ts';

/** Removes a copy that is at home again, or never became a register. The key file first: without it there is none. */
export async function removeCopy({ database, keyFile }: RegisterPaths): Promise<void> {
  const logs = ['-wal', '-shm', '-journal'].map((end) => `${database}${end}`);
  const files = [keyFile, previousKeyFile(keyFile), `${keyFile}.wait`, database, ...logs, greatWorkMark(database)];
  for (const file of files) await rm(file, { force: true });
  await removeLeftovers(database);
  await syncFolder(dirname(database));
}
