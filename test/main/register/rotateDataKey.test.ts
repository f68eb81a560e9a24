import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';

import { desc, eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { verifyRegister } from '../../../src/main/backup/verify.ts';
import { audit, setting } from '../../../src/main/db/schema/index.ts';
import { restoreBackup } from '../../../src/main/backup/restore.ts';
import { tryBackup } from '../../../src/main/backup/tryBackup.ts';
import { pathsOf } from '../../../src/main/register/registerPaths.ts';
import { decodeKeyFile } from '../../../src/main/security/keyFile.ts';
import { previousKeyFile } from '../../../src/main/security/keyFileStore.ts';
import { aPerson } from '../person/aPerson.ts';
import { openTestRegister, resourcesPath, testPassword, type TestRegister } from '../testRegister.ts';

const epochOf = async (keyFile: string) => decodeKeyFile(await readFile(keyFile)).file.epoch;

describe('the register under another data key', () => {
  let register: TestRegister;
  let folder: string;
  let before: Buffer;
  let made: { epoch: number; file: string; folder: string };
  let personId: string;
  const keyFile = () => `${register.path}.keys`;
  const signIn = (loginName: string) => register.ask('register.unlock', { loginName, password: testPassword });
  beforeAll(async () => {
    register = await openTestRegister();
    folder = dirname(register.path);
    personId = (await register.invoke('person.create', aPerson())).id;
    const ended = { loginName: 'solveig', displayName: 'Solveig Ås', role: 'caseWorker' } as const;
    const { id } = await register.invoke('account.add', { ...ended, password: testPassword });
    // What Solveig may have taken with her: the key file of a day she was let in.
    await copyFile(keyFile(), join(folder, 'taken.keys'));
    await register.invoke('account.change', {
      id,
      version: 1,
      displayName: ended.displayName,
      role: ended.role,
      isActive: false,
    });
    before = await readFile(register.path);
  });
  afterAll(() => register.close());

  it('is offered when somebody’s account was ended', async () => {
    expect(await register.invoke('account.dataKey', {})).toEqual({
      epoch: 1,
      rotatedAt: null,
      endedSince: ['Solveig Ås'],
    });
  });

  it('goes on for whoever is signed in, also for what was asked meanwhile', async () => {
    const end = { isReached: false };
    const states = new Set<unknown>();
    const whileItLasts = async () => {
      for (; !end.isReached; await nextTurn()) {
        const status = await register.invoke('register.status', {});
        states.add(status.state);
      }
    };
    const [rotated, ...asked] = await Promise.all([
      register.invoke('account.rotateDataKey', {}).finally(() => void (end.isReached = true)),
      register.ask('account.setPreference', { key: 'meanwhile', value: 1 }),
      register.ask('person.get', { id: personId }),
      whileItLasts(),
    ]);
    made = rotated;
    expect(rotated).toMatchObject({ epoch: 2, folder: join(folder, 'sikkerhetskopier') });
    expect(asked.slice(0, 2)).toMatchObject([{ ok: true }, { ok: true }]);
    expect([...states], 'nobody finds it shut').toEqual(['open']);
    expect(await register.invoke('account.preference', { key: 'meanwhile' })).toEqual({ value: 1 });
    expect(await register.invoke('account.dataKey', {})).toEqual({
      epoch: 2,
      rotatedAt: '2026-11-21T12:00:00.000Z',
      endedSince: [],
    });
  });

  it('is whole, has a line in its log, and leaves nothing beside it', async () => {
    const open = register.host.current();
    if (!open) throw new Error('locked');
    expect(await verifyRegister(open)).toMatchObject({ integrity: 'ok', auditChain: { ok: true } });
    const [line] = await register.db
      .select()
      .from(audit)
      .where(eq(audit.entity, 'dataKey'))
      .orderBy(desc(audit.seq))
      .limit(1);
    expect(line).toMatchObject({ route: 'account.rotateDataKey', action: 'change', detail: { epoch: 2 } });
    expect((await readdir(folder)).filter((name) => name.includes('rotat'))).toEqual([]);
    // Nor the key before: the file kept beside the key file is of the new epoch, too.
    expect([await epochOf(keyFile()), await epochOf(previousKeyFile(keyFile()))]).toEqual([2, 2]);
  });

  it('opens with the passwords there were, and not for an account that was removed', async () => {
    await register.host.close();
    expect(await signIn('solveig')).toMatchObject({ ok: false, error: { code: 'WRONG_NAME_OR_PASSWORD' } });
    expect(await signIn('ingrid')).toMatchObject({ ok: true });
  });

  it('does not open with a key file from before the rotation, which still has the removed account', async () => {
    await register.host.close();
    const today = await readFile(keyFile());
    const database = await readFile(register.path);
    await copyFile(join(folder, 'taken.keys'), keyFile());
    for (const loginName of ['solveig', 'ingrid'])
      expect(await signIn(loginName)).toMatchObject({ ok: false, error: { code: 'WRONG_KEY_OR_FOREIGN_FILE' } });
    expect((await readFile(register.path)).equals(database)).toBe(true);
    await writeFile(keyFile(), today);
    expect(await signIn('ingrid')).toMatchObject({ ok: true });
  });

  it('does not take the file from before the rotation in its place', async () => {
    await register.host.close();
    const today = await readFile(register.path);
    await writeFile(register.path, before);
    expect(await signIn('ingrid')).toMatchObject({ ok: false, error: { code: 'WRONG_KEY_OR_FOREIGN_FILE' } });
    await writeFile(register.path, today);
    expect(await signIn('ingrid')).toMatchObject({ ok: true });
  });

  it('has a backup from before that still opens, with the key that is in it', async () => {
    const restored = pathsOf(join(folder, 'restored.db'), resourcesPath);
    await restoreBackup(join(made.folder, made.file), restored, (unpacked, manifest) =>
      tryBackup({ ...unpacked, migrations: restored.migrations }, manifest, {
        loginName: 'ingrid',
        password: testPassword,
      }),
    );
    expect(await epochOf(restored.keyFile)).toBe(1);
  });

  it('is refused where its content says another epoch than its key file', async () => {
    await register.db
      .update(setting)
      .set({ value: { epoch: 3 } })
      .where(eq(setting.key, 'dataKey'));
    await register.host.close();
    expect(await signIn('ingrid')).toMatchObject({ ok: false, error: { code: 'WRONG_REGISTER' } });
  });
});

describe('a rotation that fails', () => {
  let register: TestRegister;
  beforeEach(async () => void (register = await openTestRegister()));
  afterEach(() => register.close());

  it('leaves the register open under the key it had, and can be begun again', async () => {
    const inTheWay = `${register.path}.rotating`;
    await mkdir(inTheWay);
    expect(await register.ask('account.rotateDataKey', {})).toMatchObject({ ok: false });
    expect(await register.invoke('account.dataKey', {})).toMatchObject({ epoch: 1, rotatedAt: null });
    expect(await epochOf(`${register.path}.keys`)).toBe(1);
    await rmdir(inTheWay);
    expect(await register.invoke('account.rotateDataKey', {})).toMatchObject({ epoch: 2 });
  });

  const unlock = () => register.ask('register.unlock', { loginName: 'ingrid', password: testPassword });
  const leftover = () => `${register.path}.rotated`;

  it('before its key was in force leaves a file that the next opening throws away, and no other', async () => {
    await register.host.close();
    await writeFile(leftover(), 'a register under a key that nobody has');
    expect(await unlock()).toMatchObject({ ok: true });
    expect(existsSync(leftover())).toBe(false);
    await register.host.close();
    // Here it may be all that is left of the register.
    await writeFile(leftover(), 'a register under a key that nobody has');
    await writeFile(register.path, 'Kjære koordinator, '.repeat(1000));
    expect(await unlock()).toMatchObject({ ok: false, error: { code: 'WRONG_KEY_OR_FOREIGN_FILE' } });
    expect(existsSync(leftover())).toBe(true);
  });

  it('lets no older copy under its name take the register’s place, nor one of another epoch', async () => {
    await register.host.close();
    const older = await readFile(register.path);
    await unlock();
    await register.invoke('account.setPreference', { key: 'newer', value: 1 });
    await register.host.close();
    await writeFile(leftover(), older);
    await unlock();
    expect(await register.invoke('account.preference', { key: 'newer' })).toEqual({ value: 1 });
    expect(existsSync(leftover())).toBe(false);
    await register.db.insert(setting).values({ key: 'dataKey', value: { epoch: 3 } });
    await register.host.close();
    await copyFile(register.path, leftover());
    await writeFile(register.path, 'Kjære koordinator, '.repeat(1000));
    expect(await unlock()).toMatchObject({ ok: false, error: { code: 'WRONG_KEY_OR_FOREIGN_FILE' } });
    expect(existsSync(leftover())).toBe(true);
  });
});
