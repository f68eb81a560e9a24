import { resolve } from 'node:path';

import { normalizeLoginName, passwordProblems } from '../../domain/account/password.ts';
import { KeyFileError } from './keyFileError.ts';
import type { AccountSlot, KeyFile } from './keyFileShape.ts';
import { openAccountPair } from './keySlots.ts';
import { randomBuffer } from './keyWrapping.ts';
import type { KeyPair } from './keyWrapping.ts';
import { defaultPasswordCost, derivePasswordKey, saltBytes } from './passwordHash.ts';
import type { PasswordCost } from './passwordHash.ts';
import { createSlowDown } from './slowDown.ts';
import type { Instant, SlowDown } from './slowDown.ts';

/** What is tried when it is the recovery key. No account can have this id: it holds a colon. */
const recoverySubject = 'recovery:';
const unknownNameSubject = 'unknown:';
const slowDowns = new Map<string, SlowDown>();

/**
 * One try at an account's password: waits are kept, the try is counted before it is made, and a name that does not
 * exist costs the same Argon2id. Throws WAIT or WRONG_NAME_OR_PASSWORD. Each account has a count of its own, so that
 * nobody resets a colleague's by unlocking with their own password, nor makes a colleague wait.
 */
export async function tryPassword(
  path: string,
  file: KeyFile,
  slot: AccountSlot | undefined,
  password: string,
  now: Instant,
): Promise<{ slot: AccountSlot; pair: KeyPair }> {
  const subject = slot?.id ?? unknownNameSubject;
  await startTry(path, subject, now);
  if (!slot) {
    const wasted = await derivePasswordKey(password, randomBuffer(saltBytes), costOf(file));
    wasted.fill(0);
    throw new KeyFileError('WRONG_NAME_OR_PASSWORD');
  }
  const pair = await openAccountPair(file, slot, password);
  if (!pair) throw new KeyFileError('WRONG_NAME_OR_PASSWORD');
  await slowDownFor(path).clear(subject);
  return { slot, pair };
}

/** One try at the recovery keys: `open` gives the data key or null. Throws WAIT or WRONG_RECOVERY_KEY. */
export async function tryRecovery(path: string, open: () => Buffer | null, now: Instant): Promise<Buffer> {
  await startTry(path, recoverySubject, now);
  const dataKey = open();
  if (!dataKey) throw new KeyFileError('WRONG_RECOVERY_KEY');
  await slowDownFor(path).clear(recoverySubject);
  return dataKey;
}

/** Forgets an account's wrong tries: its password has been replaced by somebody who holds the data key. */
export async function forgetTries(path: string, accountId: string): Promise<void> {
  await slowDownFor(path).clear(accountId);
}

/** Seconds before an account, or a name that does not exist, may be tried again. */
export async function waitOf(path: string, slot: AccountSlot | undefined, now: Instant): Promise<number> {
  return slowDownFor(path).secondsLeft(slot?.id ?? unknownNameSubject, now);
}

/** The cost of the next password: that of the dearest account, which was calibrated when the register was made. */
export function costOf(file: KeyFile): PasswordCost {
  const [first, ...others] = file.accounts.map((account): PasswordCost => account.password);
  return others.reduce(
    (dearest, cost) => (workOf(cost) > workOf(dearest) ? cost : dearest),
    first ?? defaultPasswordCost,
  );
}

function workOf(cost: PasswordCost): number {
  return cost.memoryKiB * cost.passes;
}

export function findByLoginName(file: KeyFile, loginName: string): AccountSlot | undefined {
  const wanted = normalizeLoginName(loginName);
  return file.accounts.find((account) => normalizeLoginName(account.loginName) === wanted);
}

/** Throws PASSWORD_REFUSED: the last gate for every way a password is set; the screens ask the domain for the reason. */
export function refuseBadPassword(password: string, loginName: string): void {
  if (passwordProblems(password, loginName).length > 0) throw new KeyFileError('PASSWORD_REFUSED');
}

async function startTry(path: string, subject: string, now: Instant): Promise<void> {
  const slowDown = slowDownFor(path);
  const secondsLeft = await slowDown.secondsLeft(subject, now);
  if (secondsLeft > 0) throw new KeyFileError('WAIT', secondsLeft);
  await slowDown.charge(subject, now);
}

function slowDownFor(path: string): SlowDown {
  const file = `${resolve(path)}.wait`;
  const slowDown = slowDowns.get(file) ?? createSlowDown(file);
  slowDowns.set(file, slowDown);
  return slowDown;
}
