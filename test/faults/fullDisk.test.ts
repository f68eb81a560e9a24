import { copyFile, readdir, rm, stat, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { backupRegister } from '../../src/main/backup/backup.ts';
import { restoreBackup } from '../../src/main/backup/restore.ts';
import { verifyRegister } from '../../src/main/backup/verify.ts';
import { setting } from '../../src/main/db/schema/index.ts';
import { encryptAnew } from '../../src/main/register/encryptAnew.ts';
import { createRegisterHost, type RegisterHost } from '../../src/main/register/registerHost.ts';
import { type LineWriter, writeAudit } from '../../src/main/security/auditLog.ts';
import { auditLinesAfter } from '../../src/main/security/auditRepo.ts';
import { pathsOf } from '../../src/main/register/registerPaths.ts';
import { aPerson } from '../main/person/aPerson.ts';
import { resourcesPath, testPassword } from '../main/testRegister.ts';
import { registerOnDisk, type RegisterOnDisk } from './registerOnDisk.ts';
import { mayMount, mountSmallDisk, whenMounting, type SmallDisk } from './smallDisk.ts';

describe.runIf(mayMount)(`a full disk${whenMounting}`, { timeout: 60_000 }, () => {
  let source: RegisterOnDisk;
  let disk: SmallDisk;
  let path: string;
  let host: RegisterHost;

  beforeEach(async () => {
    source = await registerOnDisk();
    const mounted = mountSmallDisk(3);
    if (!mounted) throw new Error('no disk');
    disk = mounted;
    path = join(disk.path, 'register.db');
    await copyFile(source.path, path);
    await copyFile(source.keyFile, `${path}.keys`);
    host = createRegisterHost({ registerPath: path, resourcesPath, send: () => undefined });
  });
  afterEach(async () => {
    await host.close().catch(() => undefined);
    disk.remove();
    await source.remove();
  });

  const unlock = () => host.handle('register.unlock', { loginName: 'ingrid', password: testPassword });
  /** Fills the disk to the last byte with another file. */
  const fill = async () => {
    for (const size of [1 << 20, 1 << 16, 4096, 512]) {
      for (let n = 0; n < 400; n += 1) {
        const written = await writeFile(join(disk.path, `filling-${size}-${n}`), Buffer.alloc(size)).then(
          () => true,
          () => false,
        );
        if (!written) break;
      }
    }
  };
  const makeRoom = async () => {
    for (const name of await readdir(disk.path)) if (name.startsWith('filling')) await rm(join(disk.path, name));
  };
  const save = (n: number) =>
    host.handle('account.setPreference', { key: `note.${n}`, value: { filling: 'x'.repeat(20_000) } });

  it('refuses a save with DISK_FULL, keeps every earlier one, and goes on when there is room', async () => {
    // Something else that can be thrown away afterwards.
    await writeFile(join(disk.path, 'filling'), Buffer.alloc(600_000));
    await unlock();
    const saved: number[] = [];
    let refusal: string | null = null;
    for (let n = 0; n < 1000 && refusal === null; n += 1) {
      const reply = await save(n);
      if (reply.ok) saved.push(n);
      else refusal = reply.error.code;
    }
    expect(refusal).toBe('DISK_FULL');
    expect(saved.length).toBeGreaterThan(5);
    // The one that is not there was not half saved: the next reads, and what was answered «ok» is there.
    for (const n of saved) {
      const reply = await host.handle('account.preference', { key: `note.${n}` });
      expect(reply).toMatchObject({ ok: true, value: { value: { filling: expect.any(String) as string } } });
    }
    await host.close();
    await makeRoom();
    expect(await unlock()).toMatchObject({ ok: true });
    const open = host.current();
    if (!open) throw new Error('locked');
    expect(await verifyRegister(open)).toMatchObject({ integrity: 'ok', auditChain: { ok: true } });
    expect((await host.handle('account.preference', { key: `note.${saved.at(-1)}` })).ok).toBe(true);
  });

  it('that fills while one works can be closed, and opens again when there is room', async () => {
    await unlock();
    await save(1);
    await fill();
    const reply = await save(2);
    expect(reply).toMatchObject({ ok: false, error: { code: 'DISK_FULL' } });
    await host.close().catch(() => undefined);
    expect(await unlock()).toMatchObject({ ok: false, error: { code: 'DISK_FULL' } });
    await makeRoom();
    expect(await unlock()).toMatchObject({ ok: true });
    expect(await host.handle('account.preference', { key: 'note.1' })).toMatchObject({ ok: true });
    const rows = await host.current()?.database.db.select().from(setting);
    expect(rows?.length).toBeGreaterThan(3);
  });

  it('lets one read on, holds the lines of the log, and writes them in order when there is room', async () => {
    const told: number[] = [];
    host = createRegisterHost({
      registerPath: path,
      resourcesPath,
      send: (event) => event.kind === 'unwritten' && told.push(event.lines),
    });
    await unlock();
    const made = await host.handle('person.create', aPerson());
    if (!made.ok) throw new Error(made.error.code);
    const { id } = made.value as { id: string };
    await fill();
    const reads = async () => host.handle('person.get', { id });
    // The log beside the file may still have room for a line or two.
    for (let n = 0; n < 50 && told.length === 0; n += 1) await reads();
    expect(await reads()).toMatchObject({ ok: true, value: { id } });
    expect(await save(1)).toMatchObject({ ok: false, error: { code: 'DISK_FULL' } });
    expect(told).toEqual([1, 2]);
    const linesInFile = async () => {
      const open = host.current();
      if (!open) throw new Error('locked');
      return (await auditLinesAfter(open.database.db, 0, 10_000)).filter(({ detail }) => detail?.['writtenLater']);
    };
    expect(await linesInFile()).toEqual([]);
    await makeRoom();
    expect(await save(2)).toMatchObject({ ok: true });
    expect(told).toEqual([1, 2, 0]);
    expect((await linesInFile()).map((line) => [line.route, line.action, line.personId])).toEqual([
      ['person.get', 'read', id],
      ['person.get', 'read', id],
    ]);
    const open = host.current();
    if (!open) throw new Error('locked');
    expect(await verifyRegister(open)).toMatchObject({ auditChain: { ok: true } });
  });

  it('that is still full at the lock loses the lines, and whoever signs in next leaves a line that says so', async () => {
    const told: number[] = [];
    const options = { registerPath: path, resourcesPath };
    host = createRegisterHost({ ...options, send: (event) => event.kind === 'unwritten' && told.push(event.lines) });
    await unlock();
    const made = await host.handle('person.create', aPerson());
    if (!made.ok) throw new Error(made.error.code);
    await fill();
    for (let n = 0; n < 50 && told.length === 0; n += 1) await host.handle('person.get', made.value);
    await host.close();
    expect(told).toEqual([1]);
    await makeRoom();
    let isNoted = false;
    host = createRegisterHost({
      ...options,
      send: () => undefined,
      lostLines: 1,
      onLostNoted: () => void (isNoted = true),
    });
    expect(await unlock()).toMatchObject({ ok: true });
    const open = host.current();
    if (!open) throw new Error('locked');
    const [line] = (await auditLinesAfter(open.database.db, 0, 10_000)).filter(({ action }) => action === 'system');
    expect(line).toMatchObject({ entity: 'audit', detail: { lostLines: 1 } });
    expect(isNoted).toBe(true);
  });

  it('keeps the register under the key it has, wherever the room runs out on the way to another', async () => {
    await unlock();
    // A disk of twice the register has no room for it three times. Told before anything is shut: one works on.
    expect(await host.handle('account.rotateDataKey', {})).toMatchObject({ ok: false, error: { code: 'DISK_FULL' } });
    expect(await host.handle('account.dataKey', {})).toMatchObject({ ok: true, value: { epoch: 1 } });
    const refusals: (string | undefined)[] = [];
    for (const room of [0, 0.3, 0.7, 1.1]) {
      await makeRoom();
      expect(await unlock(), `before room for ${room} of the register`).toMatchObject({ ok: true });
      const open = host.current();
      if (!open) throw new Error('locked');
      const closed = await open.closeKeepingKey();
      host = createRegisterHost({ registerPath: path, resourcesPath, send: () => undefined });
      const { bavail, bsize } = await statfs(disk.path);
      const filling = Math.max(0, bavail * bsize - Math.round(room * (await stat(path)).size));
      await writeFile(join(disk.path, 'filling'), Buffer.alloc(filling));
      const now = '2026-11-21T12:00:00.000Z';
      const log: LineWriter = (db, entry) =>
        writeAudit(db, { accountId: open.account.id, route: 'test.rotate', at: now }, entry);
      await encryptAnew({ paths: open.paths, closed, now, log, tell: () => undefined }).catch(
        (error: { code?: string }) => void refusals.push(error.code),
      );
    }
    expect(refusals).toEqual(['DISK_FULL', 'DISK_FULL', 'DISK_FULL', 'DISK_FULL']);
    await makeRoom();
    expect(await unlock()).toMatchObject({ ok: true });
    expect((await readdir(disk.path)).filter((name) => name.includes('.rotat'))).toEqual([]);
  });

  it('leaves no half backup and no half restored register', async () => {
    await unlock();
    const register = host.current();
    if (!register) throw new Error('locked');
    const options = { register, now: '2026-11-21T12:00:00.000Z' };
    const { file } = await backupRegister({ ...options, toFolder: source.folder });
    await fill();
    const onFull = join(disk.path, 'copies');
    await expect(backupRegister({ ...options, toFolder: onFull })).rejects.toMatchObject({ code: 'DISK_FULL' });
    expect(await readdir(onFull).catch(() => [])).toEqual([]);
    const target = pathsOf(join(disk.path, 'restored.db'), resourcesPath);
    await expect(restoreBackup(file, target)).rejects.toMatchObject({ code: 'DISK_FULL' });
    expect((await readdir(disk.path)).filter((name) => name.startsWith('restored'))).toEqual([]);
    expect((await stat(file)).size).toBeGreaterThan(0);
  });
});
