import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { decodeKeyFile, encodeKeyFile, isAuthentic } from '../../../src/main/security/keyFile.ts';
import { derivePasswordKey } from '../../../src/main/security/passwordHash.ts';
import { unlockWithPassword, unlockWithRecoveryKey } from '../../../src/main/security/vault.ts';
import { newKeyPath } from './keyFolder.ts';

// The fixture was made with node:crypto alone (X25519, HKDF, AES-GCM, Argon2id), by the format ADR 0002 describes. It
// must open for ever: it stands for every register that has been made with version 1.
const fixture = join(import.meta.dirname, '../../fixtures/security/keyFileVersion1.json');
const dek = Buffer.from('6465666768696a6b6c6d6e6f707172737475767778797a7b7c7d7e7f80818283', 'hex');
const password = 'bjørk låve torsdag kopp fjære';
const recoveryKey = 'JTBS H6CT KEE9 V7MZ M2GT 58X4 MPKA FA59 8FHD';

async function fixtureCopy(): Promise<string> {
  const path = await newKeyPath();
  await copyFile(fixture, path);
  return path;
}

describe('a key file of version 1 made by another program', () => {
  it('gives the known key of a password', async () => {
    const salt = Buffer.from('0708090a0b0c0d0e0f10111213141516', 'hex');
    const key = await derivePasswordKey(password, salt, { memoryKiB: 19_456, passes: 2, lanes: 1 });
    expect(key.toString('hex')).toBe('1996b0b953e5979d518f95ee66e4d13d21c2f0198291e65fc0d55556e14a771b');
  });

  it('opens its account slot with the password, also when å and ø are composed in another way', async () => {
    const path = await fixtureCopy();
    for (const spelling of [password, password.normalize('NFD')]) {
      const unlocked = await unlockWithPassword({ path, loginName: 'Ingrid.Fagerli', password: spelling });
      expect(unlocked).toEqual({
        dek,
        accountId: 'account-a',
        registerId: '0190c1c2-0000-7000-8000-000000000001',
        epoch: 3,
        anchors: { generation: 42, auditHead: { seq: 7, hash: 'ab12' }, counts: { person: 1200, referral: 3400 } },
      });
    }
  });

  it('opens its recovery slot with the printed key', async () => {
    const unlocked = await unlockWithRecoveryKey({ path: await fixtureCopy(), recoveryKey });
    expect(unlocked.dek).toEqual(dek);
  });

  it('is authentic, and is written again as the very same bytes', async () => {
    const bytes = await readFile(fixture);
    const read = decodeKeyFile(bytes);
    expect(isAuthentic(read, dek)).toBe(true);
    expect(encodeKeyFile(read.file, dek)).toEqual(bytes);
  });
});
