import { existsSync, statSync } from 'node:fs';

import { permissionsOf } from '../../domain/account/role.ts';
import { findAccount } from '../account/accountRepo.ts';
import type { OpenRegister } from '../api/dispatch.ts';
import { Refusal } from '../api/refusal.ts';
import { openDatabase, type Database } from '../db/database.ts';
import { readSettings } from '../office/settingsRepo.ts';
import type { Reference } from '../reference/reference.ts';
import { lastAuditLine } from '../security/auditRepo.ts';
import type { RegisterKeys } from '../security/registerKeys.ts';
import type { Unlocked } from '../security/unlocked.ts';
import { updateAnchors } from '../security/vault.ts';
import { addAccount, newRecoveryKey, removeAccount, setPassword } from '../security/vaultAccounts.ts';
import { readIdentity } from './identityRepo.ts';
import type { RegisterPaths } from './registerPaths.ts';

/** A register that is unlocked: what dispatch asks, and how it is shut again. */
export interface UnlockedRegister extends OpenRegister {
  registerId: string;
  /** Notes how far the register has come in the key file, shuts the database and wipes the key. */
  close(): Promise<void>;
}

export interface OpeningOptions {
  paths: RegisterPaths;
  reference: Reference;
  clock: OpenRegister['clock'];
}

/**
 * Opens the database with an unlocked key for one account, after checking that the file is the one the key file
 * speaks of: not empty, not another register's, not an older copy.
 */
export async function openRegister(
  options: OpeningOptions,
  unlocked: Unlocked,
  accountId: string,
): Promise<UnlockedRegister> {
  const { paths, reference, clock } = options;
  if (!existsSync(paths.database)) throw new Refusal('REGISTER_MISSING');
  if (statSync(paths.database).size === 0) throw new Refusal('EMPTY_FILE');
  const database = openDatabase(paths.database, unlocked.dek, paths.migrations);
  try {
    await checkIdentity(database, unlocked);
    const row = await findAccount(database.db, accountId);
    if (!row?.isActive) throw new Refusal('WRONG_NAME_OR_PASSWORD');
    const { id, loginName, displayName, role } = row;
    return {
      registerId: unlocked.registerId,
      database,
      reference,
      clock,
      settings: readSettings,
      account: { id, loginName, displayName, role, permissions: permissionsOf(role) },
      keys: keysOf(paths.keyFile, unlocked.dek),
      close: () => shut(paths.keyFile, database, unlocked),
    };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** SQLite opens an older copy or another register's file without a word; these are told apart here. */
async function checkIdentity(database: Database, unlocked: Unlocked): Promise<void> {
  if ((await readIdentity(database.db)) !== unlocked.registerId) throw new Refusal('WRONG_REGISTER');
  const head = await lastAuditLine(database.db);
  if ((head?.seq ?? 0) < unlocked.anchors.auditHead.seq) throw new Refusal('OLDER_COPY');
}

async function shut(keyFile: string, database: Database, unlocked: Unlocked): Promise<void> {
  const head = await lastAuditLine(database.db);
  database.close();
  await updateAnchors({
    path: keyFile,
    dek: unlocked.dek,
    generation: unlocked.anchors.generation + 1,
    auditHead: head ?? { seq: 0, hash: '' },
    counts: {},
  }).finally(() => unlocked.dek.fill(0));
}

function keysOf(path: string, dek: Buffer): RegisterKeys {
  return {
    addAccount: (account, password) => addAccount({ path, dek, account, password }),
    removeAccount: (accountId) => removeAccount({ path, dek, accountId }),
    resetPassword: (accountId, newPassword) => setPassword({ path, dek, accountId, newPassword }),
    changePassword: (accountId, oldPassword, newPassword) => setPassword({ path, accountId, oldPassword, newPassword }),
    newRecoveryKey: () => newRecoveryKey({ path, dek }),
  };
}
