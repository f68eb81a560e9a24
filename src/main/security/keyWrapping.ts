import { randomFillSync } from 'node:crypto';

import { gcm } from '@noble/ciphers/aes.js';
import { x25519 } from '@noble/curves/ed25519.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';

/** A private key under a password's key: AES-256-GCM, hex. */
export interface WrappedKey {
  nonce: string;
  ciphertext: string;
}

/** The data key sealed to a public key: a one-time X25519 key and the AES-256-GCM text, hex. */
export interface SealedDataKey {
  ephemeralKey: string;
  ciphertext: string;
}

/** What a sealed data key is bound to: moved to another register, epoch or slot it does not open. */
export interface SealContext {
  registerId: string;
  epoch: number;
  slotId: string;
}

export interface KeyPair {
  publicKey: Uint8Array;
  privateKey: Buffer;
}

export const keyBytes = 32;
const nonceBytes = 12;

/** Random bytes in memory of their own, which can be filled with zeros. */
export function randomBuffer(length: number): Buffer {
  return randomFillSync(Buffer.alloc(length));
}

/** A new X25519 pair. The caller fills the private key with zeros after use. */
export function newKeyPair(): KeyPair {
  return keyPairOf(randomBuffer(keyBytes));
}

/** The pair of a private key of 32 bytes. */
export function keyPairOf(privateKey: Buffer): KeyPair {
  return { privateKey, publicKey: x25519.getPublicKey(privateKey) };
}

/** An unambiguous byte string of several parts: bindings and labels never run into each other. */
export function contextBytes(...parts: readonly (string | number)[]): Uint8Array {
  return Buffer.from(JSON.stringify(['koordinat', 1, ...parts]), 'utf8');
}

/**
 * Wraps an account's private key under the key of its password. Bound to register, account and public key but not to
 * the epoch: the data key is changed without anybody's password.
 */
export function wrapPrivateKey(pair: KeyPair, wrappingKey: Uint8Array, registerId: string, slotId: string): WrappedKey {
  const nonce = randomBuffer(nonceBytes);
  const binding = wrapBinding(pair.publicKey, registerId, slotId);
  return { nonce: toHex(nonce), ciphertext: toHex(gcm(wrappingKey, nonce, binding).encrypt(pair.privateKey)) };
}

/** The private key, or null when the key of the password does not fit. */
export function unwrapPrivateKey(
  wrapped: WrappedKey,
  wrappingKey: Uint8Array,
  publicKey: Uint8Array,
  registerId: string,
  slotId: string,
): Buffer | null {
  const binding = wrapBinding(publicKey, registerId, slotId);
  return orNull(() => gcm(wrappingKey, fromHex(wrapped.nonce), binding).decrypt(fromHex(wrapped.ciphertext)));
}

/** Seals the data key to a public key; whoever seals needs no secret but the data key itself. */
export function sealDataKey(dataKey: Uint8Array, publicKey: Uint8Array, context: SealContext): SealedDataKey {
  const oneTime = newKeyPair();
  const shared = x25519.getSharedSecret(oneTime.privateKey, publicKey);
  const key = sealKey(shared, oneTime.publicKey, publicKey, context);
  try {
    const ciphertext = gcm(key, zeroNonce(), sealBinding(context)).encrypt(dataKey);
    return { ephemeralKey: toHex(oneTime.publicKey), ciphertext: toHex(ciphertext) };
  } finally {
    oneTime.privateKey.fill(0);
    shared.fill(0);
    key.fill(0);
  }
}

/** The data key, or null when it was sealed to another key or bound to something else. */
export function openSealedDataKey(sealed: SealedDataKey, pair: KeyPair, context: SealContext): Buffer | null {
  return orNull(() => {
    const oneTimeKey = fromHex(sealed.ephemeralKey);
    const shared = x25519.getSharedSecret(pair.privateKey, oneTimeKey);
    const key = sealKey(shared, oneTimeKey, pair.publicKey, context);
    try {
      return gcm(key, zeroNonce(), sealBinding(context)).decrypt(fromHex(sealed.ciphertext));
    } finally {
      shared.fill(0);
      key.fill(0);
    }
  });
}

/** HKDF-SHA256 to 32 bytes. The caller fills the result with zeros after use. */
export function deriveKey(secret: Uint8Array, salt: Uint8Array | undefined, info: Uint8Array): Uint8Array {
  return hkdf(sha256, secret, salt, info, keyBytes);
}

export function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}

export function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hex, 'hex'));
}

function sealKey(shared: Uint8Array, oneTimeKey: Uint8Array, publicKey: Uint8Array, context: SealContext): Uint8Array {
  return deriveKey(shared, Buffer.concat([oneTimeKey, publicKey]), sealBinding(context));
}

/** The key serves one message only, so its nonce may be constant. */
function zeroNonce(): Uint8Array {
  return new Uint8Array(nonceBytes);
}

function sealBinding({ registerId, epoch, slotId }: SealContext): Uint8Array {
  return contextBytes('data key', registerId, epoch, slotId);
}

function wrapBinding(publicKey: Uint8Array, registerId: string, slotId: string): Uint8Array {
  return contextBytes('private key', registerId, slotId, toHex(publicKey));
}

function orNull(decrypt: () => Uint8Array): Buffer | null {
  let plain: Uint8Array;
  try {
    plain = decrypt();
  } catch {
    return null;
  }
  const copy = Buffer.alloc(plain.length);
  copy.set(plain);
  plain.fill(0);
  return copy;
}
