import { createHash } from 'node:crypto';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readBackup } from '../../../src/main/backup/readBackup.ts';
import { restoreBackup } from '../../../src/main/backup/restore.ts';
import { tryBackup } from '../../../src/main/backup/tryBackup.ts';
import { verifyRegister } from '../../../src/main/backup/verify.ts';
import { writeBackup } from '../../../src/main/backup/writeBackup.ts';
import { createRegisterHost } from '../../../src/main/register/registerHost.ts';
import { fillRegister } from '../../fixtures/fillRegister.ts';
import { openTestRegister, resourcesPath, testPassword, type TestRegister } from '../testRegister.ts';
import { backupFolder, takeBackup } from './backupFolder.ts';
import { tableHashes } from '../../../src/main/backup/tableHashesRepo.ts';

const keyFileOfAnother = join(import.meta.dirname, '../../fixtures/security/keyFileVersion1.json');

describe('a backup and its restoring', () => {
  let register: TestRegister;
  let folder: Awaited<ReturnType<typeof backupFolder>>;
  let backup: { file: string; sha256: string };
  /** Every table but audit, generation and settings, which go on living while the backup is taken. */
  let before: Record<string, unknown>;

  beforeAll(async () => {
    folder = await backupFolder();
    register = await openTestRegister();
    await register.host.current()?.database.inTransaction(async (db) => fillRegister(db, 300));
    backup = await takeBackup(register, folder.at('copies'));
    before = Object.fromEntries(tableHashes(register.db));
  });
  afterAll(async () => {
    await register.close();
    await folder.remove();
  });

  it('is one file with date and register, and nothing beside it', async () => {
    const id = register.host.current()?.registerId ?? '';
    expect(await readdir(folder.at('copies'))).toEqual([`koordinat-2026-11-21-${id.slice(0, 8)}.tar`]);
    const bytes = await readFile(backup.file);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(backup.sha256);
    // Encrypted as the register is: a name that 25 persons have is nowhere in it.
    expect(bytes.includes('Cathrine')).toBe(false);
  });

  it('is none when the copy is found damaged, or one of its parts is another register’s: nothing is kept', async () => {
    const found = register.host.current();
    if (!found) throw new Error('the register is locked');
    const broken = (path: string) => ({ ...found.copies.open(path), integrityCheck: () => ['page 7'] });
    const sources = [
      { ...found, copies: { ...found.copies, open: broken } },
      { ...found, registerId: `0${found.registerId.slice(1)}x` },
      { ...found, copies: { ...found.copies, keyFile: () => readFile(keyFileOfAnother) } },
    ];
    for (const source of sources)
      await expect(writeBackup(source, folder.at('broken'), '2026-11-21T12:00:00.000Z')).rejects.toThrow('DAMAGED');
    expect(await readdir(folder.at('broken'))).toEqual([]);
  });

  it('says what it holds, and to which line of the audit', async () => {
    const { manifest } = await readBackup(backup.file);
    expect(manifest.counts).toMatchObject({ person: 300, referral: 300, plan: 210, account: 1 });
    expect(manifest.registerId).toBe(register.host.current()?.registerId);
    expect(manifest.auditHead.seq).toBe(manifest.counts['audit']);
    expect(manifest.appVersion).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('gives every table back with the same content, and opens with the same password', async () => {
    const paths = folder.pathsFor('restored.db');
    const { counts } = await restoreBackup(backup.file, paths);
    const host = createRegisterHost({ registerPath: paths.database, resourcesPath, send: () => undefined });
    expect(await host.handle('register.unlock', { loginName: 'ingrid', password: testPassword })).toMatchObject({
      ok: true,
    });
    const restored = host.current();
    if (!restored) throw new Error('not open');
    const { audit: _a, setting: _s, ...content } = Object.fromEntries(tableHashes(restored.database.db));
    const { audit: _b, setting: _t, ...wanted } = before;
    expect(content).toEqual(wanted);
    const verification = await verifyRegister(restored);
    expect(verification).toMatchObject({ integrity: 'ok', auditChain: { ok: true, brokenAt: null } });
    // One line more than in the backup: the signing in just now.
    expect(verification.counts).toEqual({ ...counts, audit: (counts['audit'] ?? 0) + 1 });
    await host.close();
  });

  it('can be tried with a password before it is put in place', async () => {
    const tryWith = (name: string, password: string) => {
      const paths = folder.pathsFor(name);
      return restoreBackup(backup.file, paths, (unpacked, manifest) =>
        tryBackup({ ...unpacked, migrations: paths.migrations }, manifest, { loginName: 'ingrid', password }),
      );
    };
    await expect(tryWith('tried.db', 'feil feil feil feil feil')).rejects.toMatchObject({
      code: 'WRONG_NAME_OR_PASSWORD',
    });
    expect((await readdir(folder.path)).filter((name) => name.startsWith('tried'))).toEqual([]);
    expect(await tryWith('opened.db', testPassword)).toMatchObject({ counts: { person: 300 } });
  });

  it('overwrites nothing: not a register, not a key file, not a log', async () => {
    for (const [name, inTheWay] of [
      ['taken.db', 'taken.db'],
      ['keys.db', 'keys.db.keys'],
      ['log.db', 'log.db-wal'],
    ] as const) {
      await writeFile(folder.at(inTheWay), 'something else');
      await expect(restoreBackup(backup.file, folder.pathsFor(name))).rejects.toMatchObject({
        code: 'REGISTER_EXISTS',
      });
      expect(await readFile(folder.at(inTheWay), 'utf8')).toBe('something else');
      expect((await readdir(folder.path)).filter((file) => file.startsWith(name))).toEqual([inTheWay]);
    }
  });

  it('is finished when it was killed between its two files', async () => {
    const paths = folder.pathsFor('halfway.db');
    await restoreBackup(backup.file, paths);
    await rm(paths.keyFile);
    expect(await restoreBackup(backup.file, paths)).toMatchObject({ counts: { person: 300 } });
    expect((await readdir(folder.path)).filter((name) => name.startsWith('halfway'))).toHaveLength(2);
  });

  it('never takes the name of one from the same day', async () => {
    const second = await takeBackup(register, folder.at('copies'));
    expect(second.file).toMatch(/-2\.tar$/);
    expect(
      createHash('sha256')
        .update(await readFile(backup.file))
        .digest('hex'),
    ).toBe(backup.sha256);
  });

  it('is left to the administrator', async () => {
    await register.signInAs('caseWorker');
    await expect(takeBackup(register, folder.at('mine'))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await register.invoke('register.unlock', { loginName: 'ingrid', password: testPassword });
  });
});
