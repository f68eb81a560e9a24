import { stat, statfs } from 'node:fs/promises';
import { basename, dirname } from 'node:path';

import { rotationSteps, type RotationStep } from '../../domain/account/keyRotation.ts';
import { Refusal } from '../api/refusal.ts';
import { folderBeside } from '../backup/beforeMigrating.ts';
import { keepBackup } from '../backup/keepBackup.ts';
import type { AloneContext } from './aloneContext.ts';
import { encryptAnew } from './encryptAnew.ts';

/**
 * Gives the register another data key: a verified backup first, then the register anew under the next key (ADR 0002). Whoever
 * is signed in stays so, and nobody's password or recovery key changes. Throws DISK_FULL before
 * anything is shut, and the codes of `keepBackup` and `encryptAnew`.
 */
export async function rotateDataKey({
  register,
  job,
  exchange,
  log,
}: AloneContext): Promise<{ epoch: number; file: string; folder: string }> {
  const tell = (step: RotationStep) => job.progress(rotationSteps.indexOf(step), rotationSteps.length, step);
  const { paths, clock } = register;
  tell('backup');
  await refuseWithoutRoom(paths.database);
  const options = { register, registerPath: paths.database, log };
  // The stick of the usual place may lie in a drawer; the register itself must be kept all the same.
  const { file, folder } = await keepBackup(options).catch(() =>
    keepBackup({ ...options, folder: folderBeside(paths.database) }),
  );
  let { epoch } = register;
  await exchange(async (closed) => {
    const next = await encryptAnew({ paths, closed, now: clock().now, log, tell });
    epoch = next.epoch;
    return next;
  });
  return { epoch, file: basename(file), folder };
}

/** The copy, what stood in its pages before, and the backup: told before the register is shut, which a full disk would keep shut. */
async function refuseWithoutRoom(database: string): Promise<void> {
  const { size } = await stat(database);
  const { bavail, bsize } = await statfs(dirname(database));
  if (bavail * bsize < 3 * size) throw new Refusal('DISK_FULL');
}
