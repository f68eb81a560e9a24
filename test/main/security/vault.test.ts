import { readFile, readdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

import { describe, expect, it } from 'vitest';

import { previousKeyFile } from '../../../src/main/security/keyFileStore.ts';
import { cheapCostForTests } from '../../../src/main/security/passwordHash.ts';
import {
  createKeyFile,
  listAccounts,
  secondsToWait,
  unlockWithPassword,
  unlockWithRecoveryKey,
  updateAnchors,
} from '../../../src/main/security/vault.ts';
import { addAccount, removeAccount, setPassword } from '../../../src/main/security/vaultAccounts.ts';
import { ingrid, ingridsPassword, mette, mettesPassword, newKeyFile, refusalOf, registerId } from './keyFolder.ts';

const start = Date.UTC(2026, 10, 21, 8);
const at = (seconds: number) => ({ upMs: start + seconds * 1000, monotonicMs: seconds * 1000 });
const wrong = 'dette er ikke passordet hennes';

describe('a new key file', () => {
  it('opens with the password and with the recovery key, and gives the same data key', async () => {
    const { path, dek, recoveryKey } = await newKeyFile();
    const anchors = { generation: 0, auditHead: { seq: 0, hash: '' }, counts: {} };
    expect(dek.length).toBe(32);
    expect(await unlockWithPassword({ path, ...ingrid, password: ingridsPassword })).toEqual({
      dek,
      accountId: ingrid.id,
      registerId,
      epoch: 1,
      anchors,
    });
    expect(await unlockWithRecoveryKey({ path, recoveryKey: recoveryKey.toLowerCase().replaceAll(' ', '') })).toEqual({
      dek,
      registerId,
      epoch: 1,
      anchors,
    });
    expect(await listAccounts(path)).toEqual([ingrid]);
  });

  it.runIf(process.platform !== 'win32')('is for its owner only', async () => {
    const { path } = await newKeyFile();
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('holds no secret in clear', async () => {
    const { path, dek, recoveryKey } = await newKeyFile();
    const text = await readFile(path, 'utf8');
    expect(text).not.toContain(dek.toString('hex'));
    expect(text).not.toContain(recoveryKey);
  });

  it('is never written over another', async () => {
    const { path, dek } = await newKeyFile();
    const again = { path, registerId, account: mette, password: mettesPassword, cost: cheapCostForTests };
    expect(await refusalOf(createKeyFile(again))).toBe('KEY_FILE_EXISTS');
    expect((await unlockWithPassword({ path, ...ingrid, password: ingridsPassword })).dek).toEqual(dek);
  });

  it('takes no bad password, on any of the ways in', async () => {
    const { path, dek, recoveryKey } = await newKeyFile();
    const bad = 'passord12345678';
    const newPassword = { accountId: ingrid.id, password: bad };
    expect(await refusalOf(addAccount({ path, dek, account: mette, password: bad }))).toBe('PASSWORD_REFUSED');
    expect(await refusalOf(setPassword({ path, dek, accountId: ingrid.id, newPassword: bad }))).toBe(
      'PASSWORD_REFUSED',
    );
    expect(await refusalOf(unlockWithRecoveryKey({ path, recoveryKey, newPassword }))).toBe('PASSWORD_REFUSED');
    expect((await unlockWithPassword({ path, ...ingrid, password: ingridsPassword })).dek).toEqual(dek);
  });
});

describe('unlocking', () => {
  it('answers a wrong name and a wrong password with the same error', async () => {
    const { path } = await newKeyFile();
    const unknown = { path, loginName: 'nobody', password: ingridsPassword };
    expect(await refusalOf(unlockWithPassword({ path, ...ingrid, password: wrong }))).toBe('WRONG_NAME_OR_PASSWORD');
    expect(await refusalOf(unlockWithPassword(unknown))).toBe('WRONG_NAME_OR_PASSWORD');
  });

  it('doubles the wait after each wrong password, counts no try made too early, and forgets it all at the right one', async () => {
    const { path } = await newKeyFile();
    const tryAt = (seconds: number, password: string) =>
      refusalOf(unlockWithPassword({ path, ...ingrid, password, now: at(seconds) }));
    expect(await tryAt(0, wrong)).toBe('WRONG_NAME_OR_PASSWORD');
    expect(await tryAt(0.2, ingridsPassword)).toBe('WAIT 1');
    expect(await tryAt(1, wrong)).toBe('WRONG_NAME_OR_PASSWORD');
    expect(await tryAt(1, ingridsPassword)).toBe('WAIT 2');
    expect(await tryAt(3, wrong)).toBe('WRONG_NAME_OR_PASSWORD');
    expect(await secondsToWait(path, ingrid.loginName, at(4))).toBe(3);
    expect(await tryAt(7, ingridsPassword)).toBe('done');
    expect(await tryAt(7, wrong)).toBe('WRONG_NAME_OR_PASSWORD');
    expect(await secondsToWait(path, ingrid.loginName, at(7))).toBe(1);
  });

  it('lets nobody wait for a colleague', async () => {
    const { path, dek } = await newKeyFile();
    await addAccount({ path, dek, account: mette, password: mettesPassword });
    await refusalOf(unlockWithPassword({ path, ...ingrid, password: wrong, now: at(0) }));
    expect(await refusalOf(unlockWithPassword({ path, ...mette, password: mettesPassword, now: at(0) }))).toBe('done');
    expect(await secondsToWait(path, undefined, at(0))).toBe(0);
    expect(await secondsToWait(path, ingrid.loginName, at(0))).toBe(1);
  });

  it('makes guesses wait for each other also when they are sent at once', async () => {
    const { path } = await newKeyFile();
    const guesses = [1, 2, 3, 4].map(() =>
      refusalOf(unlockWithPassword({ path, ...ingrid, password: wrong, now: at(0) })),
    );
    expect((await Promise.all(guesses)).sort()).toEqual(['WAIT 1', 'WAIT 1', 'WAIT 1', 'WRONG_NAME_OR_PASSWORD']);
  });
});

describe('the recovery key', () => {
  it('costs no wait when mistyped, and one when it is another register’s', async () => {
    const { path, recoveryKey } = await newKeyFile();
    const other = await newKeyFile();
    const typed = (key: string, seconds: number) =>
      refusalOf(unlockWithRecoveryKey({ path, recoveryKey: key, now: at(seconds) }));
    expect(await typed(recoveryKey.slice(0, -1), 0)).toBe('RECOVERY_KEY_MISTYPED');
    expect(await typed(other.recoveryKey, 0)).toBe('WRONG_RECOVERY_KEY');
    expect(await typed(recoveryKey, 0)).toBe('WAIT 1');
    expect(await typed(recoveryKey, 1)).toBe('done');
  });

  it('gives a named account a new password, and ends its wait', async () => {
    const { path, dek, recoveryKey } = await newKeyFile();
    await refusalOf(unlockWithPassword({ path, ...ingrid, password: wrong, now: at(0) }));
    await unlockWithRecoveryKey({ path, recoveryKey, newPassword: { accountId: ingrid.id, password: mettesPassword } });
    const opened = await unlockWithPassword({ path, ...ingrid, password: mettesPassword, now: at(0) });
    expect(opened.dek).toEqual(dek);
    const old = unlockWithPassword({ path, ...ingrid, password: ingridsPassword });
    expect(await refusalOf(old)).toBe('WRONG_NAME_OR_PASSWORD');
  });
});

describe('accounts', () => {
  it('open the same register each with their own password', async () => {
    const { path, dek } = await newKeyFile();
    await addAccount({ path, dek, account: mette, password: mettesPassword });
    expect((await unlockWithPassword({ path, loginName: ' METTE ', password: mettesPassword })).dek).toEqual(dek);
    expect(await listAccounts(path)).toEqual([ingrid, mette]);
    const taken = { id: 'account-other', loginName: 'Mette' };
    expect(await refusalOf(addAccount({ path, dek, account: taken, password: mettesPassword }))).toBe('ACCOUNT_EXISTS');
  });

  it('that are removed open nothing; the last one stays', async () => {
    const { path, dek } = await newKeyFile();
    await addAccount({ path, dek, account: mette, password: mettesPassword });
    await removeAccount({ path, dek, accountId: mette.id });
    const gone = unlockWithPassword({ path, ...mette, password: mettesPassword });
    expect(await refusalOf(gone)).toBe('WRONG_NAME_OR_PASSWORD');
    expect(await refusalOf(removeAccount({ path, dek, accountId: mette.id }))).toBe('ACCOUNT_UNKNOWN');
    expect(await refusalOf(removeAccount({ path, dek, accountId: ingrid.id }))).toBe('LAST_ACCOUNT');
  });

  it('change their own password only with the old one, and keep their key pair', async () => {
    const { path, dek } = await newKeyFile();
    const change = (oldPassword: string) =>
      refusalOf(setPassword({ path, accountId: ingrid.id, oldPassword, newPassword: mettesPassword, now: at(0) }));
    const publicKey = async () => /"publicKey": "(\w+)"/.exec(await readFile(path, 'utf8'))?.[1];
    const before = await publicKey();
    expect(await change(ingridsPassword)).toBe('done');
    expect(await change(ingridsPassword)).toBe('WRONG_NAME_OR_PASSWORD');
    expect(await change(mettesPassword)).toBe('WAIT 1');
    expect(await publicKey()).toBe(before);
    expect((await unlockWithPassword({ path, ...ingrid, password: mettesPassword, now: at(1) })).dek).toEqual(dek);
  });

  it('are not lost when two changes are made at once', async () => {
    const { path, dek } = await newKeyFile();
    const ids = ['a', 'b', 'c', 'd'];
    await Promise.all(
      ids.map((id) => addAccount({ path, dek, account: { id, loginName: `bruker-${id}` }, password: mettesPassword })),
    );
    expect((await listAccounts(path)).map((account) => account.id)).toEqual([ingrid.id, ...ids]);
  });

  it('cannot be changed with the key of another register', async () => {
    const { path } = await newKeyFile();
    const other = await newKeyFile();
    const added = addAccount({ path, dek: other.dek, account: mette, password: mettesPassword });
    expect(await refusalOf(added)).toBe('KEY_FILE_DAMAGED');
  });
});

describe('how far the register has come', () => {
  it('is kept, handed back at unlock, and never goes backwards', async () => {
    const { path, dek } = await newKeyFile();
    const anchors = {
      generation: 5,
      auditHead: { seq: 12, hash: 'ab'.repeat(32) },
      counts: { referral: 2, person: 3 },
    };
    await updateAnchors({ path, dek, ...anchors });
    expect((await unlockWithPassword({ path, ...ingrid, password: ingridsPassword })).anchors).toEqual(anchors);
    expect(await refusalOf(updateAnchors({ path, dek, ...anchors, generation: 4 }))).toBe('GENERATION_OLDER');
  });

  it('keeps the file before the last change, and no temporary files', async () => {
    const { path, dek } = await newKeyFile();
    const before = await readFile(path);
    await updateAnchors({ path, dek, generation: 1, auditHead: { seq: 1, hash: 'aa' }, counts: {} });
    expect(await readFile(previousKeyFile(path))).toEqual(before);
    expect((await readdir(dirname(path))).sort()).toEqual(['register.keys', 'register.keys.forrige']);
  });
});
