import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

import { codeOfSystemError } from '../api/reply.ts';
import { Refusal } from '../api/refusal.ts';
import { faultPoint } from '../faults/faultPoint.ts';
import type { RegisterPaths } from '../register/registerPaths.ts';
import { rotatedDatabase } from '../register/rotationFiles.ts';
import { syncFolder } from '../security/atomicFile.ts';
import { sha256OfFile } from './fileHash.ts';

/** Where the parts of a register lie before they get their names. */
export type Unpacked = Pick<RegisterPaths, 'database' | 'keyFile'>;

/** A register that comes from somewhere else: how its parts are written, and what is done before they get their names. */
export interface Incoming {
  /** Writes both parts under these names, forces them to the disk, and throws where they are not what they should be. */
  unpack: (to: Unpacked) => Promise<void>;
  /** SHA-256 (hex) of the database as it is unpacked. */
  databaseSha256: string;
  /** May open the unpacked files and throw; then nothing is put in place. */
  tryOut?: ((unpacked: Unpacked) => Promise<void>) | undefined;
  /** Run once everything else is ready; may move a register aside, or throw. */
  makeRoom?: (() => Promise<unknown>) | undefined;
}

/** Puts a register where there is none. Throws REGISTER_EXISTS (nothing is ever overwritten), DISK_FULL and READ_ONLY. */
export async function putInPlace(paths: RegisterPaths, incoming: Incoming): Promise<void> {
  const { unpack, databaseSha256, tryOut, makeRoom } = incoming;
  if (!makeRoom) await refuseToOverwrite(paths, databaseSha256);
  const unpacked = { database: `${paths.database}.restoring`, keyFile: `${paths.keyFile}.restoring` };
  try {
    await mkdir(dirname(paths.database), { recursive: true });
    await unpack(unpacked);
    faultPoint('restore.unpacked');
    await tryOut?.(unpacked);
    faultPoint('restore.triedOut');
    await makeRoom?.();
    await refuseToOverwrite(paths, databaseSha256);
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
}

async function refuseToOverwrite({ database, keyFile }: RegisterPaths, databaseSha256: string): Promise<void> {
  // A log left by another register would be played into the restored file.
  const logs = ['-wal', '-shm', '-journal'].map((end) => `${database}${end}`);
  const inTheWay = [keyFile, ...logs, rotatedDatabase(database)];
  if (inTheWay.some((path) => existsSync(path))) throw new Refusal('REGISTER_EXISTS');
  if (!existsSync(database)) return;
  // This very database without a key file: restoring was killed between the two.
  if ((await sha256OfFile(database)) !== databaseSha256) throw new Refusal('REGISTER_EXISTS');
}
