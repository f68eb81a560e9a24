import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';

import type { RotationStep } from '../../domain/account/keyRotation.ts';
import type { Moment } from '../../domain/calendar/day.ts';
import { noteNewDataKey } from '../account/dataKeyRepo.ts';
import { Refusal } from '../api/refusal.ts';
import { tableCounts } from '../backup/tableCountsRepo.ts';
import { verifyDatabase } from '../backup/verify.ts';
import { encryptCopyAnew, openDatabase } from '../db/database.ts';
import { faultPoint } from '../faults/faultPoint.ts';
import { syncFolder } from '../security/atomicFile.ts';
import type { LineWriter } from '../security/auditLog.ts';
import type { RegisterAnchors } from '../security/keyFileShape.ts';
import { type EpochKey, isInForce, newEpochKey, putInForce } from '../security/keyRotation.ts';
import type { Unlocked } from '../security/unlocked.ts';
import { readGeneration, readIdentity } from './identityRepo.ts';
import type { RegisterPaths } from './registerPaths.ts';
import { inTheMaking, removeLeftovers, rotatedDatabase } from './rotationFiles.ts';

interface Rotation {
  /** The register, shut in order. */
  paths: RegisterPaths;
  closed: Unlocked;
  now: Moment;
  log: LineWriter;
  tell: (step: RotationStep) => void;
}

/**
 * Makes the register anew under another data key and puts that key in force; the file itself is exchanged by the next
 * opening (`rotatedFile.ts`). Until the one rename of the key file nothing has changed, and a failure leaves the register as
 * it was. Gives the key that is in force. Throws DISK_FULL, READ_ONLY, DAMAGED, WRONG_REGISTER or KEY_FILE_DAMAGED.
 */
export async function encryptAnew({ paths, closed, now, log, tell }: Rotation): Promise<EpochKey> {
  const next = newEpochKey(closed.epoch);
  const { database, keyFile, migrations } = paths;
  const copy = inTheMaking(database);
  // What is told must have left this process before the long work that nothing can interrupt.
  const begin = async (step: RotationStep) => {
    tell(step);
    await nextTurn();
  };
  try {
    await removeLeftovers(database);
    await begin('copy');
    const counts = await copyWhole(paths, closed, copy);
    faultPoint('rotate.copied');
    await begin('encrypt');
    encryptCopyAnew(copy, closed.dek, next.dek);
    faultPoint('rotate.encrypted');
    await begin('check');
    const anchors = await checkCopy(copy, migrations, next, { counts, now, log });
    faultPoint('rotate.checked');
    await begin('exchange');
    await sync(copy);
    await rename(copy, rotatedDatabase(database));
    await syncFolder(dirname(database));
    faultPoint('rotate.databaseReady');
    await putInForce({ path: keyFile, dek: closed.dek, next, anchors });
    faultPoint('rotate.keyInForce');
    return next;
  } catch (error) {
    // The rename may have been done though what came after it failed.
    if (await isInForce(keyFile, next.dek).catch(() => false)) return next;
    next.dek.fill(0);
    await removeLeftovers(database).catch(() => undefined);
    throw error;
  }
}

async function copyWhole(
  { database: path, migrations }: RegisterPaths,
  { dek, registerId }: Unlocked,
  copy: string,
): Promise<Record<string, number>> {
  const database = openDatabase(path, dek, migrations, 'wait');
  try {
    if ((await readIdentity(database.db)) !== registerId) throw new Refusal('WRONG_REGISTER');
    await database.copyTo(copy);
    return await tableCounts(database.db);
  } finally {
    database.close();
  }
}

/** Writes epoch and audit line into the copy, reads every page and line of it, and counts it against the register. */
async function checkCopy(
  copy: string,
  migrations: string,
  { dek, epoch }: EpochKey,
  { counts, now, log }: { counts: Record<string, number> } & Pick<Rotation, 'now' | 'log'>,
): Promise<RegisterAnchors> {
  const database = openDatabase(copy, dek, migrations, 'wait');
  try {
    const found = await tableCounts(database.db);
    await database.inTransaction(async (db) => {
      await noteNewDataKey(db, epoch, now);
      await log(db, { action: 'change', entity: 'dataKey', detail: { epoch } });
    });
    const { integrity, auditChain, auditHead } = await verifyDatabase(database);
    const isSame = Object.entries(counts).every(([table, rows]) => found[table] === rows);
    if (integrity !== 'ok' || !auditChain.ok || !isSame) throw new Refusal('DAMAGED');
    return { generation: (await readGeneration(database.db)) ?? 0, auditHead, counts: {} };
  } finally {
    database.close();
  }
}

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
