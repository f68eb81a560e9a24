import { accessSync, constants, existsSync, rmSync, statSync } from 'node:fs';

import { isLapsed } from '../../domain/account/authorisation.ts';
import { permissionsOf } from '../../domain/account/role.ts';
import { findAccount } from '../account/accountRepo.ts';
import type { OpenRegister } from '../api/dispatch.ts';
import { Refusal } from '../api/refusal.ts';
import { bringUpToDate } from '../backup/beforeMigrating.ts';
import { copyKeysOf, type CopyKeys } from '../backup/copyKeys.ts';
import { openDatabase } from '../db/database.ts';
import { greatWorkMark } from '../db/greatWork.ts';
import { readSettings } from '../office/settingsRepo.ts';
import type { Reference } from '../reference/reference.ts';
import { createHeldLines } from '../security/heldLines.ts';
import { type Unlocked, unlockedBy } from '../security/unlocked.ts';
import { keysOf } from './keysOf.ts';
import type { RegisterPaths } from './registerPaths.ts';
import { beginSession, endSession, settleSession } from './registerSession.ts';
import { finishRotation } from './rotatedFile.ts';
import { removeLeftovers } from './rotationFiles.ts';
import { standingOf } from './standing.ts';

/** A register that is unlocked: what dispatch asks, and how it is shut again. */
export interface UnlockedRegister extends OpenRegister {
  registerId: string;
  epoch: number;
  /** Counts the openings of this register. */
  generation: number;
  /** An administrator went on with an older copy, or without changes that were lost. */
  acceptedOlder: boolean;
  copies: CopyKeys;
  /** Where this register lies; a demo lies beside the office's own. */
  paths: RegisterPaths;
  /** As `close`, with the key left to whoever opens it again: for work on the shut files. */
  closeKeepingKey(): Promise<Unlocked>;
  /** Notes how far the register has come in the key file, shuts the database and wipes the key. */
  close(): Promise<void>;
}

export interface OpeningOptions {
  paths: RegisterPaths;
  reference: Reference;
  clock: OpenRegister['clock'];
  /** Hears how many lines of the log wait for a disk that takes them. */
  tellHeld: (lines: number) => void;
}

/**
 * Opens the database with an unlocked key for one account, after checking that the file is the one the key file
 * speaks of. Throws REGISTER_MISSING, FILE_NOT_READABLE, EMPTY_FILE, WRONG_REGISTER, the codes of `standingOf` unless an administrator
 * accepts them, WRONG_NAME_OR_PASSWORD for an account that has ended,
 * AUTHORISATION_LAPSED for one whose period is over, DatabaseError, and the system's error for a file that may not be written.
 */
export async function openRegister(
  options: OpeningOptions,
  unlocked: Unlocked,
  accountId: string,
  acceptOlder = false,
): Promise<UnlockedRegister> {
  const { paths, reference, clock, tellHeld } = options;
  // The journal stands in for the log while something great is written, and the mark before and after it.
  const mark = greatWorkMark(paths.database);
  const logs = [`${paths.database}-wal`, `${paths.database}-journal`, mark];
  const hadLog = logs.some((path) => existsSync(path));
  await finishRotation(paths, unlocked);
  if (!existsSync(paths.database)) throw new Refusal('REGISTER_MISSING');
  const file = statSync(paths.database);
  if (!file.isFile()) throw new Refusal('FILE_NOT_READABLE');
  if (file.size === 0) throw new Refusal('EMPTY_FILE');
  // SQLite opens a file that it may only read, and says so at the first write: then the key file would be another already.
  accessSync(paths.database, constants.W_OK);
  const database = openDatabase(paths.database, unlocked.dek, paths.migrations, 'wait');
  const copies = copyKeysOf(paths, unlocked.dek);
  try {
    const { registerId, epoch } = unlocked;
    if (database.found.state === 'older')
      await bringUpToDate({ registerId, epoch, database, copies }, paths.database, clock().now);
    const { older, row } = await database.inTransaction(async (db) => ({
      older: await standingOf(db, unlocked, hadLog),
      row: await findAccount(db, accountId),
    }));
    const mayAccept = acceptOlder && row?.isActive === true && row.role === 'administrator';
    if (older !== null && !mayAccept) throw new Refusal(older);
    const closed = await settleSession(database, unlocked);
    rmSync(mark, { force: true });
    // One that cannot be removed keeps nobody out; the next rotation says what is in its way.
    await removeLeftovers(paths.database).catch(() => undefined);
    if (!row?.isActive) throw new Refusal('WRONG_NAME_OR_PASSWORD');
    if (isLapsed(row, clock().today)) throw new Refusal('AUTHORISATION_LAPSED');
    const generation = await beginSession(paths.keyFile, database, unlocked.dek, closed);
    const { id, loginName, displayName, role } = row;
    const held = createHeldLines(tellHeld);
    const close = async () => {
      await held.tryToWrite(database);
      await endSession(paths.keyFile, database, unlocked.dek, generation);
    };
    return {
      registerId,
      epoch,
      generation,
      acceptedOlder: older !== null,
      database,
      reference,
      clock,
      settings: readSettings,
      held,
      registerFile: { path: paths.database, id: registerId },
      account: { id, loginName, displayName, role, permissions: permissionsOf(role) },
      keys: keysOf(paths.keyFile, unlocked.dek),
      copies,
      paths,
      async closeKeepingKey() {
        const dek = Buffer.from(unlocked.dek);
        try {
          await close();
          return await unlockedBy(paths.keyFile, dek);
        } catch (error) {
          dek.fill(0);
          throw error;
        }
      },
      close,
    };
  } catch (error) {
    database.close();
    throw error;
  }
}
