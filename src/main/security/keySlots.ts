import { formatRecoveryKey, recoveryKeyBytes } from '../../domain/account/recoveryKey.ts';
import type { AccountSlot, KeyFile, RecoverySlot } from './keyFileShape.ts';
import {
  contextBytes,
  deriveKey,
  fromHex,
  keyPairOf,
  newKeyPair,
  openSealedDataKey,
  randomBuffer,
  sealDataKey,
  toHex,
  unwrapPrivateKey,
  wrapPrivateKey,
} from './keyWrapping.ts';
import type { KeyPair, SealContext } from './keyWrapping.ts';
import { derivePasswordKey, saltBytes } from './passwordHash.ts';
import type { PasswordCost } from './passwordHash.ts';

/** The register and the epoch a slot belongs to. */
export type SlotPlace = Pick<KeyFile, 'registerId' | 'epoch'>;

/** A slot for an account, with a key pair of its own unless one is given. */
export async function newAccountSlot(
  place: SlotPlace,
  account: { id: string; loginName: string },
  secret: { password: string; cost: PasswordCost; dataKey: Uint8Array; pair?: KeyPair },
): Promise<AccountSlot> {
  const pair = secret.pair ?? newKeyPair();
  const salt = randomBuffer(saltBytes);
  const { memoryKiB, passes, lanes } = secret.cost;
  const wrappingKey = await derivePasswordKey(secret.password, salt, secret.cost);
  try {
    return {
      id: account.id,
      loginName: account.loginName,
      publicKey: toHex(pair.publicKey),
      password: { algorithm: 'argon2id', memoryKiB, passes, lanes, salt: toHex(salt) },
      privateKey: wrapPrivateKey(pair, wrappingKey, place.registerId, accountSlotId(account.id)),
      dataKey: sealDataKey(secret.dataKey, pair.publicKey, sealContext(place, accountSlotId(account.id))),
    };
  } finally {
    wrappingKey.fill(0);
    pair.privateKey.fill(0);
  }
}

/** The account's key pair, or null for a wrong password. Costs one Argon2id. */
export async function openAccountPair(place: SlotPlace, slot: AccountSlot, password: string): Promise<KeyPair | null> {
  const wrappingKey = await derivePasswordKey(password, fromHex(slot.password.salt), slot.password);
  try {
    const publicKey = fromHex(slot.publicKey);
    const slotId = accountSlotId(slot.id);
    const privateKey = unwrapPrivateKey(slot.privateKey, wrappingKey, publicKey, place.registerId, slotId);
    return privateKey && { privateKey, publicKey };
  } finally {
    wrappingKey.fill(0);
  }
}

/** The data key in an account's slot, or null when the slot was made for another register, epoch, account or key. */
export function openAccountSlot(place: SlotPlace, slot: AccountSlot, pair: KeyPair): Buffer | null {
  return openSealedDataKey(slot.dataKey, pair, sealContext(place, accountSlotId(slot.id)));
}

/** A new recovery key: its slot, and the text that is printed once and never kept. */
export function newRecoverySlot(
  place: SlotPlace,
  id: string,
  dataKey: Uint8Array,
): { slot: RecoverySlot; recoveryKey: string } {
  const secret = randomBuffer(recoveryKeyBytes);
  const pair = recoveryPair(place.registerId, secret);
  try {
    const slot = {
      id,
      publicKey: toHex(pair.publicKey),
      dataKey: sealDataKey(dataKey, pair.publicKey, sealContext(place, recoverySlotId(id))),
    };
    return { slot, recoveryKey: formatRecoveryKey(secret) };
  } finally {
    secret.fill(0);
    pair.privateKey.fill(0);
  }
}

/** The data key in a recovery slot, or null when the secret belongs to another slot. */
export function openRecoverySlot(place: SlotPlace, slot: RecoverySlot, secret: Uint8Array): Buffer | null {
  const pair = recoveryPair(place.registerId, secret);
  try {
    return openSealedDataKey(slot.dataKey, pair, sealContext(place, recoverySlotId(slot.id)));
  } finally {
    pair.privateKey.fill(0);
  }
}

/** All slots with another data key for the next epoch: nobody's password or paper is needed. */
export function resealSlots(
  file: KeyFile,
  place: SlotPlace,
  dataKey: Uint8Array,
): Pick<KeyFile, 'accounts' | 'recovery'> {
  const reseal = <Slot extends AccountSlot | RecoverySlot>(slot: Slot, slotId: string): Slot => ({
    ...slot,
    dataKey: sealDataKey(dataKey, fromHex(slot.publicKey), sealContext(place, slotId)),
  });
  return {
    accounts: file.accounts.map((slot) => reseal(slot, accountSlotId(slot.id))),
    recovery: file.recovery.map((slot) => reseal(slot, recoverySlotId(slot.id))),
  };
}

/** 160 random bits need no slow hash: nobody guesses them. */
function recoveryPair(registerId: string, secret: Uint8Array): KeyPair {
  const privateKey = Buffer.alloc(32);
  const derived = deriveKey(secret, undefined, contextBytes('recovery key', registerId));
  privateKey.set(derived);
  derived.fill(0);
  return keyPairOf(privateKey);
}

function sealContext(place: SlotPlace, slotId: string): SealContext {
  return { registerId: place.registerId, epoch: place.epoch, slotId };
}

function accountSlotId(id: string): string {
  return `account:${id}`;
}

function recoverySlotId(id: string): string {
  return `recovery:${id}`;
}
