import { readFile, writeFile } from 'node:fs/promises';

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { decodeKeyFile, encodeWithMac, isAuthentic } from '../../../src/main/security/keyFile.ts';
import { KeyFileError } from '../../../src/main/security/keyFileError.ts';
import { type AccountSlot, type KeyFile, orderedKeyFile } from '../../../src/main/security/keyFileShape.ts';
import { previousKeyFile } from '../../../src/main/security/keyFileStore.ts';
import {
  listAccounts,
  unlockWithPassword,
  unlockWithRecoveryKey,
  updateAnchors,
} from '../../../src/main/security/vault.ts';
import { makeNextRecoveryKey } from '../../../src/main/security/nextRecoveryKey.ts';
import { addAccount, removeAccount } from '../../../src/main/security/vaultAccounts.ts';
import { ingrid, ingridsPassword, mette, mettesPassword, newKeyFile, newKeyPath, refusalOf } from './keyFolder.ts';

/** Somebody with a text editor and the format's description, but no key: checksum right, HMAC as it was. */
async function forge(path: string, change: (file: KeyFile) => KeyFile): Promise<void> {
  const { file, mac } = decodeKeyFile(await readFile(path));
  await writeFile(path, encodeWithMac(change(file), mac));
}

function changeIngrid(file: KeyFile, change: (slot: AccountSlot) => AccountSlot): KeyFile {
  return { ...file, accounts: file.accounts.map((slot) => (slot.id === ingrid.id ? change(slot) : slot)) };
}

/** Copies of a value, each with one number or text in it changed to another of the same shape. */
function withOneValueChanged(value: unknown): unknown[] {
  if (typeof value === 'number') return [value + 1];
  if (value === 'argon2id') return [];
  if (typeof value === 'string') return [value.slice(0, -1) + (value.endsWith('0') ? '1' : '0')];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => withOneValueChanged(item).map((changed) => value.with(index, changed)));
  }
  return Object.entries(value as object).flatMap(([name, item]) =>
    withOneValueChanged(item).map((changed) => ({ ...(value as object), [name]: changed })),
  );
}

const unlockIngrid = (path: string) => unlockWithPassword({ path, ...ingrid, password: ingridsPassword });

describe('a damaged key file', () => {
  it('is refused with its reason by a whole unlock, before the password is judged', async () => {
    const { path } = await newKeyFile();
    const bytes = await readFile(path);
    for (let place = 3; place < bytes.length; place += 97) {
      const damaged = Buffer.from(bytes);
      damaged.writeUInt8(damaged.readUInt8(place) ^ 4, place);
      await writeFile(path, damaged);
      expect(await refusalOf(unlockIngrid(path)), `byte ${place}`).toMatch(/^KEY_FILE_(DAMAGED|NEWER)$/);
    }
  });

  it.each([
    ['empty', () => Buffer.alloc(0)],
    ['cut short', (bytes: Buffer) => bytes.subarray(0, 800)],
    ['with something after it', (bytes: Buffer) => Buffer.concat([bytes, Buffer.from(' ')])],
    ['with a byte order mark', (bytes: Buffer) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes])],
    ['another kind of JSON', () => Buffer.from('{"format":"something else","version":1}')],
    ['a list', () => Buffer.from('[]')],
    ['a database', () => Buffer.from('SQLite format 3\0')],
    ['very large', () => Buffer.alloc(2_000_000, '[')],
  ])('that is %s is refused', async (_, damage) => {
    const { path } = await newKeyFile();
    await writeFile(path, damage(await readFile(path)));
    expect(await refusalOf(unlockIngrid(path))).toBe('KEY_FILE_DAMAGED');
    expect(await refusalOf(listAccounts(path))).toBe('KEY_FILE_DAMAGED');
  });

  it('never makes the reader fail in an unforeseen way', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), (text) => {
        expect(() => decodeKeyFile(Buffer.from(text))).toThrow(KeyFileError);
      }),
    );
  });
});

describe('a key file that is missing or by a later edition', () => {
  it('is told apart', async () => {
    expect(await refusalOf(unlockIngrid(await newKeyPath()))).toBe('KEY_FILE_MISSING');
    const { path } = await newKeyFile();
    const newer = (await readFile(path, 'utf8')).replace('"version": 1', '"version": 2');
    await writeFile(path, newer);
    expect(await refusalOf(unlockIngrid(path))).toBe('KEY_FILE_NEWER');
    expect(await readFile(path, 'utf8')).toBe(newer);
  });
});

describe('a key file changed by somebody without the key', () => {
  it('is found when the public key was swapped to catch the next data key', async () => {
    const { path, dek } = await newKeyFile();
    await addAccount({ path, dek, account: mette, password: mettesPassword });
    await forge(path, (file) =>
      changeIngrid(file, (slot) => ({ ...slot, publicKey: file.accounts[1]?.publicKey ?? '' })),
    );
    expect(await refusalOf(unlockWithPassword({ path, ...mette, password: mettesPassword }))).toBe('KEY_FILE_DAMAGED');
    expect(await refusalOf(makeNextRecoveryKey({ path, dek }))).toBe('KEY_FILE_DAMAGED');
  });

  it('is refused when guessing was made cheaper than the floor', async () => {
    for (const weak of [{ memoryKiB: 19_455 }, { passes: 1 }]) {
      const { path } = await newKeyFile();
      await forge(path, (file) => changeIngrid(file, (slot) => ({ ...slot, password: { ...slot.password, ...weak } })));
      expect(await refusalOf(unlockIngrid(path))).toBe('WEAK_PARAMETERS');
    }
  });

  it('is refused when guessing was made impossibly dear, without trying', async () => {
    const { path } = await newKeyFile();
    const { file } = decodeKeyFile(await readFile(path));
    for (const dear of [{ memoryKiB: 1_048_577 }, { passes: 65 }, { lanes: 17 }]) {
      const forged = changeIngrid(file, (slot) => ({ ...slot, password: { ...slot.password, ...dear } }));
      expect(() => orderedKeyFile(forged)).toThrow('KEY_FILE_DAMAGED');
    }
  });

  it('is found when a removed account was put back from the previous file', async () => {
    const { path, dek } = await newKeyFile();
    await addAccount({ path, dek, account: mette, password: mettesPassword });
    await removeAccount({ path, dek, accountId: mette.id });
    const before = decodeKeyFile(await readFile(previousKeyFile(path))).file;
    await forge(path, (file) => ({ ...file, accounts: before.accounts }));
    expect(await refusalOf(unlockWithPassword({ path, ...mette, password: mettesPassword }))).toBe('KEY_FILE_DAMAGED');
    expect(await refusalOf(unlockIngrid(path))).toBe('KEY_FILE_DAMAGED');
  });

  it.each<[string, (file: KeyFile) => KeyFile]>([
    ['the generation', (file) => ({ ...file, generation: file.generation + 1 })],
    ['the head of the audit chain', (file) => ({ ...file, auditHead: { seq: 0, hash: 'beef' } })],
    ['a count', (file) => ({ ...file, counts: { person: 1 } })],
    ['a login name', (file) => changeIngrid(file, (slot) => ({ ...slot, loginName: 'Ingrid.Fagerli' }))],
    ['the recovery slots', (file) => ({ ...file, recovery: [] })],
  ])('is found when %s was changed', async (_, change) => {
    const { path, dek } = await newKeyFile();
    await forge(path, change);
    expect(isAuthentic(decodeKeyFile(await readFile(path)), dek)).toBe(false);
    expect(await refusalOf(unlockIngrid(path))).toBe('KEY_FILE_DAMAGED');
  });

  it('is found for every single value in it that was changed', async () => {
    const { path, dek } = await newKeyFile();
    await updateAnchors({ path, dek, generation: 3, auditHead: { seq: 9, hash: 'abcd' }, counts: { person: 4 } });
    const { file, mac } = decodeKeyFile(await readFile(path));
    const forgeries = withOneValueChanged(file) as KeyFile[];
    const passed = forgeries.filter((forged) => isAuthentic(decodeKeyFile(encodeWithMac(forged, mac)), dek));
    expect(forgeries.length).toBeGreaterThan(20);
    expect(passed).toEqual([]);
  });

  it('opens nothing when moved to another register or epoch', async () => {
    const { path, recoveryKey } = await newKeyFile();
    await forge(path, (file) => ({ ...file, epoch: 2 }));
    expect(await refusalOf(unlockIngrid(path))).toBe('KEY_FILE_DAMAGED');
    expect(await refusalOf(unlockWithRecoveryKey({ path, recoveryKey }))).toBe('WRONG_RECOVERY_KEY');
    await forge(path, (file) => ({ ...file, registerId: 'another', epoch: 1 }));
    expect(await refusalOf(unlockIngrid(path))).toBe('WRONG_NAME_OR_PASSWORD');
  });
});
