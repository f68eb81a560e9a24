import { randomUUID } from 'node:crypto';

import { readRecoveryKey } from '../../domain/account/recoveryKey.ts';
import { writeFileAtomically } from './atomicFile.ts';
import { encodeKeyFile } from './keyFile.ts';
import { KeyFileError } from './keyFileError.ts';
import type { KeyFileAccount, RegisterAnchors } from './keyFileShape.ts';
import { changeInTurn, inTurn, keyFileExists, readAuthenticKeyFile, readKeyFile } from './keyFileStore.ts';
import { newAccountSlot, newRecoverySlot, openAccountSlot, openRecoverySlot } from './keySlots.ts';
import { keyBytes, randomBuffer } from './keyWrapping.ts';
import { calibratePasswordCost } from './passwordHash.ts';
import type { PasswordCost } from './passwordHash.ts';
import { findByLoginName, refuseBadPassword, tryPassword, tryRecovery, waitOf } from './passwordTry.ts';
import { currentInstant } from './slowDown.ts';
import type { Instant } from './slowDown.ts';
import { verified } from './unlocked.ts';
import type { Unlocked } from './unlocked.ts';
import { setPassword } from './vaultAccounts.ts';

/**
 * Makes the key file of a new register: a random data key, one account, one recovery key to print. Without `cost` the
 * cost of passwords is calibrated to 0.5–1 s. Throws KEY_FILE_EXISTS (nothing is overwritten) and PASSWORD_REFUSED.
 */
export async function createKeyFile(options: {
  path: string;
  registerId: string;
  account: KeyFileAccount;
  password: string;
  cost?: PasswordCost;
}): Promise<{ dek: Buffer; recoveryKey: string }> {
  const { path, registerId, account, password } = options;
  refuseBadPassword(password, account.loginName);
  return inTurn(path, async () => {
    if (await keyFileExists(path)) throw new KeyFileError('KEY_FILE_EXISTS');
    const cost = options.cost ?? (await calibratePasswordCost());
    const dek = randomBuffer(keyBytes);
    const place = { registerId, epoch: 1 };
    const { slot, recoveryKey } = newRecoverySlot(place, randomUUID(), dek);
    const accounts = [await newAccountSlot(place, account, { password, cost, dataKey: dek })];
    const anchors = { generation: 0, auditHead: { seq: 0, hash: '' }, counts: {} };
    await writeFileAtomically(path, encodeKeyFile({ ...place, ...anchors, accounts, recovery: [slot] }, dek));
    return { dek, recoveryKey };
  });
}

/** The accounts that can unlock, for the unlock screen: readable without a key, and so not yet verified. */
export async function listAccounts(path: string): Promise<KeyFileAccount[]> {
  const { file } = await readKeyFile(path);
  return file.accounts.map(({ id, loginName }) => ({ id, loginName }));
}

/** Seconds before this login name may be tried again; without a name, before the first of the accounts may. */
export async function secondsToWait(
  path: string,
  loginName?: string,
  now: Instant = currentInstant(),
): Promise<number> {
  return inTurn(path, async () => {
    const { file } = await readKeyFile(path);
    const slots = loginName === undefined ? file.accounts : [findByLoginName(file, loginName)];
    const waits = await Promise.all(slots.map((slot) => waitOf(path, slot, now)));
    return waits.length === 0 ? 0 : Math.min(...waits);
  });
}

/**
 * Opens with a name and a password. Throws WRONG_NAME_OR_PASSWORD (the same error after the same work for both), WAIT
 * with the seconds left, KEY_FILE_MISSING, KEY_FILE_DAMAGED, KEY_FILE_NEWER or WEAK_PARAMETERS.
 */
export async function unlockWithPassword(options: {
  path: string;
  loginName: string;
  password: string;
  now?: Instant;
}): Promise<Unlocked & { accountId: string }> {
  const { path, loginName, password } = options;
  return inTurn(path, async () => {
    const read = await readKeyFile(path);
    const named = findByLoginName(read.file, loginName);
    const { slot, pair } = await tryPassword(path, read.file, named, password, options.now ?? currentInstant());
    try {
      return { ...verified(read, openAccountSlot(read.file, slot, pair)), accountId: slot.id };
    } finally {
      pair.privateKey.fill(0);
    }
  });
}

/**
 * Opens with a printed recovery key in any spelling, and gives an account a new password if asked to. Throws
 * RECOVERY_KEY_MISTYPED (costs no wait), WRONG_RECOVERY_KEY, WAIT, ACCOUNT_UNKNOWN, PASSWORD_REFUSED or the key file's.
 */
export async function unlockWithRecoveryKey(options: {
  path: string;
  recoveryKey: string;
  newPassword?: { accountId: string; password: string };
  now?: Instant;
}): Promise<Unlocked> {
  const { path, newPassword } = options;
  const reading = readRecoveryKey(options.recoveryKey);
  if (!reading.ok) throw new KeyFileError('RECOVERY_KEY_MISTYPED');
  const unlocked = await inTurn(path, async () => {
    const read = await readKeyFile(path);
    const openAny = () =>
      read.file.recovery.reduce<Buffer | null>(
        (found, slot) => found ?? openRecoverySlot(read.file, slot, reading.secret),
        null,
      );
    const dek = await tryRecovery(path, openAny, options.now ?? currentInstant());
    reading.secret.fill(0);
    return verified(read, dek);
  });
  if (!newPassword) return unlocked;
  try {
    await setPassword({ path, dek: unlocked.dek, accountId: newPassword.accountId, newPassword: newPassword.password });
    return unlocked;
  } catch (error) {
    unlocked.dek.fill(0);
    throw error;
  }
}

/**
 * Notes how far the register has come. Four fsyncs: for start, backup and lock, not for each save. Throws
 * GENERATION_OLDER when the generation would go backwards.
 */
export async function updateAnchors(options: { path: string; dek: Uint8Array } & RegisterAnchors): Promise<void> {
  const { path, dek, generation, auditHead, counts } = options;
  await changeInTurn(path, dek, (file) => {
    if (generation < file.generation) throw new KeyFileError('GENERATION_OLDER');
    return { ...file, generation, auditHead, counts };
  });
}

/** The key file's bytes with other anchors, for a copy of the register; the file itself is untouched. */
export async function keyFileWithAnchors(path: string, dek: Uint8Array, anchors: RegisterAnchors): Promise<Buffer> {
  return inTurn(path, async () => encodeKeyFile({ ...(await readAuthenticKeyFile(path, dek)), ...anchors }, dek));
}
