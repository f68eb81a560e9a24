import { copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { writePieces } from '../../src/main/api/writtenFile.ts';
import { backupRegister } from '../../src/main/backup/backup.ts';
import { restoreBackup } from '../../src/main/backup/restore.ts';
import { createRegisterHost } from '../../src/main/register/registerHost.ts';
import { pathsOf } from '../../src/main/register/registerPaths.ts';
import { resourcesPath, testPassword } from '../main/testRegister.ts';
import { tellFigure } from './howMany.ts';
import { newerEdition } from './newerEdition.ts';
import { registerOnDisk, type RegisterOnDisk } from './registerOnDisk.ts';
import { makeFileReadOnly, mayMount, mountSmallDisk, whenMounting, type SmallDisk } from './smallDisk.ts';

const now = '2026-11-21T12:00:00.000Z';
const newOffice = {
  language: 'nb',
  officeType: 'municipality',
  officeName: 'Prøvestad',
  municipalityNumber: '3403',
  loginName: 'ada',
  displayName: 'Ada Ås',
  password: testPassword,
};

const hostAt = (at: string, resources = resourcesPath) =>
  createRegisterHost({ registerPath: at, resourcesPath: resources, send: () => undefined });
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error as { code?: string }).code ?? String(error),
  );
async function ask(at: string, route: string, input: unknown, resources?: string): Promise<string | null> {
  const host = hostAt(at, resources);
  const reply = await host.handle(route, input);
  await host.close();
  return reply.ok ? null : reply.error.code;
}
const unlock = (at: string, resources?: string) =>
  ask(at, 'register.unlock', { loginName: 'ingrid', password: testPassword }, resources);

describe.runIf(mayMount)(`a place that cannot be written to${whenMounting}`, { timeout: 60_000 }, () => {
  let source: RegisterOnDisk;
  let disk: SmallDisk;
  let path: string;
  let elsewhere: string;
  let backup: string;
  beforeAll(async () => {
    source = await registerOnDisk();
    elsewhere = await mkdtemp(join(tmpdir(), 'koordinat-writable-'));
    const mounted = mountSmallDisk(8);
    if (!mounted) throw new Error('no disk');
    disk = mounted;
    path = join(disk.path, 'register.db');
    await copyFile(source.path, path);
    await copyFile(source.keyFile, `${path}.keys`);
    await source.use(async (host) => {
      const register = host.current();
      if (register) ({ file: backup } = await backupRegister({ register, toFolder: elsewhere, now }));
    });
  });
  afterAll(async () => {
    disk.remove();
    await rm(elsewhere, { recursive: true });
    await source.remove();
  });

  const everyFile = async () =>
    Promise.all(
      (await readdir(disk.path)).map(async (name) => [
        name,
        (await readFile(join(disk.path, name))).toString('base64'),
      ]),
    );

  const intoBackup = () =>
    source.use(async (host) => {
      const register = host.current();
      if (!register) throw new Error('locked');
      await backupRegister({ register, toFolder: join(disk.path, 'copies'), now });
    });
  /** What is tried in a read-only folder, and the reason that is told. */
  const works: [string, () => Promise<string | null>, string][] = [
    ['open', () => unlock(path), 'READ_ONLY'],
    ['make', () => ask(join(disk.path, 'new.db'), 'register.create', newOffice), 'READ_ONLY'],
    ['backup', () => codeOf(intoBackup()), 'READ_ONLY'],
    [
      'restore',
      () => codeOf(restoreBackup(backup, pathsOf(join(disk.path, 'restored.db'), resourcesPath))),
      'READ_ONLY',
    ],
    ['export', () => codeOf(writePieces(join(disk.path, 'liste.csv'), [Buffer.from('a')])), 'FILE_FAILED'],
    ['migrate', () => unlock(path, newerEdition(join(elsewhere, 'edition'))), 'READ_ONLY'],
  ];

  it('is said to be so, and nothing in it is touched: the folder for every work, and the register’s file alone', async () => {
    const before = await everyFile();
    const sum = { tried: 0, corrupt: 0, undetected: 0 };
    const look = async (name: string, code: string | null, reason: string) => {
      sum.tried += 1;
      sum.undetected += Number(code !== reason);
      if (code !== reason) console.error(name, code);
      const isTouched = JSON.stringify(await everyFile()) !== JSON.stringify(before);
      sum.corrupt += Number(isTouched);
      if (isTouched) console.error('touched', name, await readdir(disk.path));
    };
    disk.makeReadOnly();
    expect(await ask(path, 'register.status', {}), 'it can be asked how it stands').toBeNull();
    for (const [name, work, reason] of works) await look(name, await work(), reason);
    disk.makeWritable();
    const makeWritable = makeFileReadOnly(path);
    await look('the file', await unlock(path), 'READ_ONLY');
    makeWritable();
    expect(await unlock(path), 'and when it may be written to, it opens').toBeNull();
    const note = 'open, make, backup, restore, export, migrate; the folder, and the file alone; every byte compared';
    tellFigure({ fault: 'read-only file or folder', what: 'works', lost: 0, ...sum, note });
    expect(sum).toMatchObject({ corrupt: 0, undetected: 0 });
  });
});
