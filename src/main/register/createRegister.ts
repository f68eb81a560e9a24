import { existsSync, mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';

import { defaultDeadlineRules } from '../../domain/deadline/defaultRules.ts';
import type { OfficeSettings } from '../../contract/office.ts';
import { insertAccount } from '../account/accountRepo.ts';
import { Refusal } from '../api/refusal.ts';
import { openDatabase } from '../db/database.ts';
import { newId } from '../db/newId.ts';
import { insertDeadlineRules } from '../deadline/deadlineRuleRepo.ts';
import { writeSettings } from '../office/settingsRepo.ts';
import { writeAudit } from '../security/auditLog.ts';
import type { PasswordCost } from '../security/passwordHash.ts';
import { createKeyFile } from '../security/vault.ts';
import { insertStandardPrograms } from '../training/standardProgramRows.ts';
import { writeGeneration, writeIdentity } from './identityRepo.ts';
import type { RegisterPaths } from './registerPaths.ts';

export interface NewRegister {
  settings: Partial<OfficeSettings> &
    Pick<OfficeSettings, 'officeName' | 'officeType' | 'municipalityNumber' | 'language' | 'letterLanguage'>;
  /** For a demo, whose content is the same each time; otherwise the account gets a new id. */
  accountId?: string;
  /** Ids of what the register begins with, for the same reason. */
  makeId?: () => string;
  loginName: string;
  displayName: string;
  password: string;
  now: string;
  /** Cost of the password; without it, calibrated to this machine. */
  passwordCost?: PasswordCost;
}

/**
 * Makes a new register with its first account, an administrator. Refuses to touch a file that is there already.
 * A register that could not be finished leaves nothing behind.
 */
export async function createRegister(
  paths: RegisterPaths,
  options: NewRegister,
): Promise<{ registerId: string; accountId: string; recoveryKey: string; dek: Buffer }> {
  if (existsSync(paths.database) || existsSync(paths.keyFile)) throw new Refusal('REGISTER_EXISTS');
  mkdirSync(dirname(paths.database), { recursive: true });
  const registerId = newId();
  const accountId = options.accountId ?? newId();
  const { loginName, password, passwordCost } = options;
  const { dek, recoveryKey } = await createKeyFile({
    path: paths.keyFile,
    registerId,
    account: { id: accountId, loginName },
    password,
    ...(passwordCost ? { cost: passwordCost } : {}),
  });
  try {
    await fillDatabase(paths, dek, registerId, accountId, options);
    return { registerId, accountId, recoveryKey, dek };
  } catch (error) {
    dek.fill(0);
    await Promise.all(
      [paths.keyFile, paths.database, `${paths.database}-wal`, `${paths.database}-journal`].map((path) =>
        rm(path, { force: true }),
      ),
    );
    throw error;
  }
}

async function fillDatabase(
  paths: RegisterPaths,
  dek: Buffer,
  registerId: string,
  accountId: string,
  options: NewRegister,
): Promise<void> {
  const database = openDatabase(paths.database, dek, paths.migrations);
  try {
    await database.inTransaction(async (db) => {
      const { loginName, displayName, now } = options;
      await writeIdentity(db, registerId);
      await writeGeneration(db, 0);
      await writeSettings(db, options.settings);
      await insertDeadlineRules(db, defaultDeadlineRules);
      await insertStandardPrograms(db, options.makeId ?? newId);
      await insertAccount(db, {
        id: accountId,
        version: 1,
        loginName,
        displayName,
        role: 'administrator',
        isActive: true,
        createdAt: now,
        validUntil: null,
        assessedOn: null,
      });
      await writeAudit(
        db,
        { accountId, route: 'register.create', at: now },
        { action: 'create', entity: 'register', entityId: registerId },
      );
    });
  } finally {
    database.close();
  }
}
