import { KeyFileError } from './keyFileError.ts';
import type { SealedDataKey, WrappedKey } from './keyWrapping.ts';
import { passwordCostCeiling } from './passwordHash.ts';
import type { PasswordCost } from './passwordHash.ts';

/** An account as the key file knows it: enough for the unlock screen. Names and roles stand in the register itself. */
export interface KeyFileAccount {
  id: string;
  loginName: string;
}

/** One account's slot: the way from its password to the data key. */
export interface AccountSlot extends KeyFileAccount {
  publicKey: string;
  password: PasswordCost & { algorithm: 'argon2id'; salt: string };
  privateKey: WrappedKey;
  dataKey: SealedDataKey;
}

/** A printed recovery key's slot: the way from its 160 bits to the data key. */
export interface RecoverySlot {
  id: string;
  publicKey: string;
  dataKey: SealedDataKey;
}

/** How far the register had come when the key file was last written: shows an old copy put in its place. */
export interface RegisterAnchors {
  generation: number;
  auditHead: { seq: number; hash: string };
  counts: Readonly<Record<string, number>>;
}

/** All that a key file says, apart from the codes that protect it. */
export interface KeyFile extends RegisterAnchors {
  registerId: string;
  /** Counts the register's data keys: 1 for the first, one more after each rotation. */
  epoch: number;
  accounts: readonly AccountSlot[];
  recovery: readonly RecoverySlot[];
}

const idPattern = /^[\w-]{1,64}$/;

/** Checks a value and rebuilds it in the one order it is written in. Throws KEY_FILE_DAMAGED. */
export function orderedKeyFile(source: unknown): KeyFile {
  const value = recordOf(source);
  const head = recordOf(value['auditHead']);
  const file = {
    registerId: textOf(value['registerId'], idPattern),
    epoch: wholeNumberOf(value['epoch'], 1),
    generation: wholeNumberOf(value['generation'], 0),
    auditHead: { seq: wholeNumberOf(head['seq'], 0), hash: textOf(head['hash'], /^[\w+/=:-]{0,128}$/) },
    counts: countsOf(value['counts']),
    accounts: listOf(value['accounts'], 1000).map(accountSlotOf),
    recovery: listOf(value['recovery'], 2).map(recoverySlotOf),
  };
  if (new Set(file.accounts.map((account) => account.id)).size < file.accounts.length) throw damaged();
  return file;
}

export function recordOf(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw damaged();
  return value as Record<string, unknown>;
}

export function wholeNumberOf(value: unknown, least: number, most = Number.MAX_SAFE_INTEGER): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < least || value > most) throw damaged();
  return value;
}

function accountSlotOf(source: unknown): AccountSlot {
  const value = recordOf(source);
  const password = recordOf(value['password']);
  const wrapped = recordOf(value['privateKey']);
  if (password['algorithm'] !== 'argon2id') throw damaged();
  return {
    id: textOf(value['id'], idPattern),
    loginName: textOf(value['loginName'], /^.{1,200}$/su),
    publicKey: hexOf(value['publicKey'], 32),
    password: {
      algorithm: 'argon2id',
      memoryKiB: wholeNumberOf(password['memoryKiB'], 8, passwordCostCeiling.memoryKiB),
      passes: wholeNumberOf(password['passes'], 1, passwordCostCeiling.passes),
      lanes: wholeNumberOf(password['lanes'], 1, passwordCostCeiling.lanes),
      salt: hexOf(password['salt'], 16),
    },
    privateKey: { nonce: hexOf(wrapped['nonce'], 12), ciphertext: hexOf(wrapped['ciphertext'], 48) },
    dataKey: sealedOf(value['dataKey']),
  };
}

function recoverySlotOf(source: unknown): RecoverySlot {
  const value = recordOf(source);
  return {
    id: textOf(value['id'], idPattern),
    publicKey: hexOf(value['publicKey'], 32),
    dataKey: sealedOf(value['dataKey']),
  };
}

function sealedOf(source: unknown): SealedDataKey {
  const value = recordOf(source);
  return { ephemeralKey: hexOf(value['ephemeralKey'], 32), ciphertext: hexOf(value['ciphertext'], 48) };
}

function countsOf(source: unknown): Record<string, number> {
  const entries = Object.entries(recordOf(source)).map(
    ([name, count]) => [textOf(name, /^[A-Za-z]\w{0,63}$/), wholeNumberOf(count, 0)] as const,
  );
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function listOf(value: unknown, most: number): unknown[] {
  if (!Array.isArray(value) || value.length > most) throw damaged();
  return value;
}

function textOf(value: unknown, pattern: RegExp): string {
  if (typeof value !== 'string' || !pattern.test(value)) throw damaged();
  return value;
}

function hexOf(value: unknown, bytes: number): string {
  const hex = textOf(value, /^(?:[0-9a-f]{2})+$/);
  if (hex.length !== bytes * 2) throw damaged();
  return hex;
}

function damaged(): KeyFileError {
  return new KeyFileError('KEY_FILE_DAMAGED');
}
