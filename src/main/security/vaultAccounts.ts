import { KeyFileError } from './keyFileError.ts';
import type { AccountSlot, KeyFile, KeyFileAccount } from './keyFileShape.ts';
import { changeInTurn, changeKeyFile, inTurn, readKeyFile } from './keyFileStore.ts';
import { newAccountSlot, openAccountSlot } from './keySlots.ts';
import { costOf, findByLoginName, forgetTries, refuseBadPassword, tryPassword } from './passwordTry.ts';
import { currentInstant } from './slowDown.ts';
import type { Instant } from './slowDown.ts';
import { verified } from './unlocked.ts';

/** Admits a colleague. Throws ACCOUNT_EXISTS for a taken id or login name, and PASSWORD_REFUSED. */
export async function addAccount(options: {
  path: string;
  dek: Uint8Array;
  account: KeyFileAccount;
  password: string;
}): Promise<void> {
  const { path, dek, account, password } = options;
  refuseBadPassword(password, account.loginName);
  await changeInTurn(path, dek, async (file) => {
    if (findAccount(file, account.id) || findByLoginName(file, account.loginName))
      throw new KeyFileError('ACCOUNT_EXISTS');
    const slot = await newAccountSlot(file, account, { password, cost: costOf(file), dataKey: dek });
    return { ...file, accounts: [...file.accounts, slot] };
  });
}

/**
 * Takes away an account's way in. It still opens older copies of the key file: rotate the data key when somebody
 * leaves in anger. Throws ACCOUNT_UNKNOWN, or LAST_ACCOUNT for the only one left.
 */
export async function removeAccount(options: { path: string; dek: Uint8Array; accountId: string }): Promise<void> {
  await changeInTurn(options.path, options.dek, (file) => {
    requireAccount(file, options.accountId);
    if (file.accounts.length === 1) throw new KeyFileError('LAST_ACCOUNT');
    return { ...file, accounts: file.accounts.filter((account) => account.id !== options.accountId) };
  });
}

/**
 * A new password: by the account itself with its old one (the same key pair, wrapped anew), or by whoever holds the
 * data key (a new key pair). Throws WRONG_NAME_OR_PASSWORD, WAIT, ACCOUNT_UNKNOWN or PASSWORD_REFUSED.
 */
export async function setPassword(
  options: { path: string; accountId: string; newPassword: string; now?: Instant } & (
    | { dek: Uint8Array }
    | { oldPassword: string }
  ),
): Promise<void> {
  const { path, accountId, newPassword: password } = options;
  if ('dek' in options) {
    const { dek } = options;
    await changeInTurn(path, dek, async (file) => {
      const slot = requireAccount(file, accountId);
      refuseBadPassword(password, slot.loginName);
      return withAccount(file, await newAccountSlot(file, slot, { password, cost: costOf(file), dataKey: dek }));
    });
    return inTurn(path, () => forgetTries(path, accountId));
  }
  return inTurn(path, async () => {
    const read = await readKeyFile(path);
    const slot = requireAccount(read.file, accountId);
    refuseBadPassword(password, slot.loginName);
    const { pair } = await tryPassword(path, read.file, slot, options.oldPassword, options.now ?? currentInstant());
    const { dek } = verified(read, openAccountSlot(read.file, slot, pair));
    try {
      const fresh = await newAccountSlot(read.file, slot, { password, cost: costOf(read.file), dataKey: dek, pair });
      await changeKeyFile(path, dek, (file) => withAccount(file, fresh));
    } finally {
      dek.fill(0);
    }
  });
}

function findAccount(file: KeyFile, id: string): AccountSlot | undefined {
  return file.accounts.find((account) => account.id === id);
}

function requireAccount(file: KeyFile, id: string): AccountSlot {
  const slot = findAccount(file, id);
  if (!slot) throw new KeyFileError('ACCOUNT_UNKNOWN');
  return slot;
}

function withAccount(file: KeyFile, fresh: AccountSlot): KeyFile {
  return { ...file, accounts: file.accounts.map((slot) => (slot.id === fresh.id ? fresh : slot)) };
}
