import { describe, expect, it } from 'vitest';

import {
  newKeyPair,
  openSealedDataKey,
  randomBuffer,
  sealDataKey,
  unwrapPrivateKey,
  wrapPrivateKey,
} from '../../../src/main/security/keyWrapping.ts';

const dek = randomBuffer(32);
const pair = newKeyPair();
const context = { registerId: 'register', epoch: 1, slotId: 'account:a' };

describe('the data key sealed to a public key', () => {
  const sealed = sealDataKey(dek, pair.publicKey, context);

  it('opens with the private key in the same place', () => {
    expect(openSealedDataKey(sealed, pair, context)).toEqual(dek);
  });

  it.each([
    ['another register', { ...context, registerId: 'registes' }],
    ['another epoch', { ...context, epoch: 2 }],
    ['another slot', { ...context, slotId: 'account:b' }],
  ])('does not open in %s', (_, other) => {
    expect(openSealedDataKey(sealed, pair, other)).toBeNull();
  });

  it('does not open with another pair, nor when the public key is said to be another', () => {
    expect(openSealedDataKey(sealed, newKeyPair(), context)).toBeNull();
    expect(openSealedDataKey(sealed, { ...pair, publicKey: newKeyPair().publicKey }, context)).toBeNull();
  });

  it('does not open when its one-time key is one that gives everybody the same secret', () => {
    expect(openSealedDataKey({ ...sealed, ephemeralKey: '00'.repeat(32) }, pair, context)).toBeNull();
  });

  it('is never sealed twice in the same way', () => {
    const again = sealDataKey(dek, pair.publicKey, context);
    expect(again.ephemeralKey).not.toBe(sealed.ephemeralKey);
    expect(again.ciphertext).not.toBe(sealed.ciphertext);
  });
});

describe('a private key under the key of a password', () => {
  const key = randomBuffer(32);
  const wrapped = wrapPrivateKey(pair, key, 'register', 'account:a');
  const { publicKey } = pair;

  it('opens with the same key in the same place', () => {
    expect(unwrapPrivateKey(wrapped, key, publicKey, 'register', 'account:a')).toEqual(pair.privateKey);
  });

  it('does not open with another key, register, account or public key', () => {
    expect(unwrapPrivateKey(wrapped, randomBuffer(32), publicKey, 'register', 'account:a')).toBeNull();
    expect(unwrapPrivateKey(wrapped, key, publicKey, 'other', 'account:a')).toBeNull();
    expect(unwrapPrivateKey(wrapped, key, publicKey, 'register', 'account:b')).toBeNull();
    expect(unwrapPrivateKey(wrapped, key, newKeyPair().publicKey, 'register', 'account:a')).toBeNull();
  });
});
