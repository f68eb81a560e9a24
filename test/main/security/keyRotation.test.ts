import { readFile, writeFile } from 'node:fs/promises';

import { describe, expect, it } from 'vitest';

import { decodeKeyFile, encodeWithMac } from '../../../src/main/security/keyFile.ts';
import type { KeyFile } from '../../../src/main/security/keyFileShape.ts';
import { previousKeyFile } from '../../../src/main/security/keyFileStore.ts';
import { isInForce, newEpochKey, putInForce } from '../../../src/main/security/keyRotation.ts';
import { unlockWithPassword, unlockWithRecoveryKey } from '../../../src/main/security/vault.ts';
import { addAccount } from '../../../src/main/security/vaultAccounts.ts';
import { ingrid, ingridsPassword, mette, mettesPassword, newKeyFile, refusalOf } from './keyFolder.ts';

const anchors = { generation: 4, auditHead: { seq: 9, hash: 'abcd' }, counts: {} };

const at = (seconds: number) => ({ upMs: seconds * 1000, monotonicMs: seconds * 1000 });

/** Ingrid's and Mette's key file, and the key that is to come. */
async function twoAccounts() {
  const made = await newKeyFile();
  await addAccount({ ...made, account: mette, password: mettesPassword });
  return { ...made, next: newEpochKey(1) };
}

/** Somebody with a text editor and the format's description, but no key. */
async function forge(path: string, change: (file: KeyFile) => KeyFile): Promise<void> {
  const { file, mac } = decodeKeyFile(await readFile(path));
  await writeFile(path, encodeWithMac(change(file), mac));
}

describe('the next data key', () => {
  it('opens for everybody in the next epoch without anybody’s password, and the one before is in force no more', async () => {
    const { path, dek, recoveryKey, next } = await twoAccounts();
    await putInForce({ path, dek, next, anchors });
    const opened = [
      await unlockWithPassword({ path, ...ingrid, password: ingridsPassword }),
      await unlockWithPassword({ path, ...mette, password: mettesPassword }),
      await unlockWithRecoveryKey({ path, recoveryKey }),
    ];
    expect(opened).toMatchObject(opened.map(() => ({ dek: next.dek, epoch: 2, anchors })));
    expect(next.dek).not.toEqual(dek);
    expect([await isInForce(path, dek), await isInForce(path, next.dek)]).toEqual([false, true]);
    expect(await isInForce(previousKeyFile(path), dek)).toBe(true);
  });

  it('follows the one in force, and no other', async () => {
    const { path, dek } = await newKeyFile();
    const before = await readFile(path);
    expect(await refusalOf(putInForce({ path, dek, next: newEpochKey(2), anchors }))).toBe('KEY_FILE_DAMAGED');
    expect(await readFile(path)).toEqual(before);
  });

  it.each<[string, (file: KeyFile) => KeyFile]>([
    [
      'an account’s public key',
      (file) => ({
        ...file,
        accounts: file.accounts.map((slot) => ({ ...slot, publicKey: file.accounts[1]?.publicKey ?? '' })),
      }),
    ],
    [
      'the recovery slot’s public key',
      (file) => ({
        ...file,
        recovery: file.recovery.map((slot) => ({ ...slot, publicKey: file.accounts[1]?.publicKey ?? '' })),
      }),
    ],
  ])('is not given to whoever has swapped %s for their own', async (_, swap) => {
    const { path, dek, next } = await twoAccounts();
    await forge(path, swap);
    const forged = await readFile(path);
    expect(await refusalOf(putInForce({ path, dek, next, anchors }))).toBe('KEY_FILE_DAMAGED');
    expect(await readFile(path)).toEqual(forged);
  });
});

describe('a recovery slot', () => {
  it('of another register opens nothing in its place, neither with that register’s key nor with one’s own', async () => {
    const { path, recoveryKey } = await newKeyFile();
    const other = await newKeyFile();
    const theirs = decodeKeyFile(await readFile(other.path)).file.recovery;
    await forge(path, (file) => ({ ...file, recovery: theirs }));
    const typed = (key: string, seconds: number) =>
      refusalOf(unlockWithRecoveryKey({ path, recoveryKey: key, now: at(seconds) }));
    expect(await typed(recoveryKey, 0)).toBe('WRONG_RECOVERY_KEY');
    // It opens its own slot, with the same register id here; but the key in it is none of this file's.
    expect(await typed(other.recoveryKey, 60)).toBe('KEY_FILE_DAMAGED');
  });

  it('put in another’s place in the same file is found', async () => {
    const { path, recoveryKey } = await newKeyFile();
    await forge(path, (file) => ({ ...file, recovery: file.recovery.map((slot) => ({ ...slot, id: 'another' })) }));
    expect(await refusalOf(unlockWithRecoveryKey({ path, recoveryKey }))).toBe('WRONG_RECOVERY_KEY');
  });
});
