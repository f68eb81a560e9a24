import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { writePieces } from '../../src/main/api/writtenFile.ts';
import { backupRegister } from '../../src/main/backup/backup.ts';
import { readBackup } from '../../src/main/backup/readBackup.ts';
import { restoreBackup } from '../../src/main/backup/restore.ts';
import { verifyRegister } from '../../src/main/backup/verify.ts';
import { bulkInsert } from '../../src/main/db/bulkInsert.ts';
import { newIdOfMany } from '../../src/main/db/newId.ts';
import { unit } from '../../src/main/db/schema/index.ts';
import type { UnlockedRegister } from '../../src/main/register/openRegister.ts';
import { pathsOf } from '../../src/main/register/registerPaths.ts';
import { writeAudit } from '../../src/main/security/auditLog.ts';
import { resourcesPath, testPassword } from '../main/testRegister.ts';
import { crampedDisk, type CrampedDisk } from './crampedDisk.ts';
import { isLong, tellFigure } from './howMany.ts';
import { newerEdition } from './newerEdition.ts';
import { registerOnDisk, type RegisterOnDisk } from './registerOnDisk.ts';
import { mayMount, mountSmallDisk, whenMounting, type SmallDisk } from './smallDisk.ts';

const now = '2026-11-21T12:00:00.000Z';
const imported = 150;
const older = Buffer.from('the file of last year');

/** A piece of work on a disk with too little room: what it does, and whether it was wholly done or not at all. */
interface Work {
  name: string;
  /** The register is shut before the disk fills. */
  isShut?: true;
  /** Up to how much room it may run out of, in KiB. */
  upTo: number;
  /** Throws or answers with the code it is refused with; null when it was done. */
  run(disk: CrampedDisk): Promise<string | null>;
  /** True where it is as it should be once there is room again. */
  isWhole(disk: CrampedDisk, done: boolean): Promise<boolean>;
}

const openIn = ({ host }: CrampedDisk): UnlockedRegister => {
  const open = host.current();
  if (!open) throw new Error('locked');
  return open;
};
const codeOf = async (work: Promise<unknown>): Promise<string | null> =>
  work.then(
    () => null,
    (error: unknown) => (error as { code?: string }).code ?? String(error),
  );

const preference = (n: number) => ({ key: `note.${n}`, value: 'x'.repeat(20_000) });
const unitOf = (n: number) => ({
  id: newIdOfMany(),
  version: 1,
  name: `Enhet ${n} ${'x'.repeat(2000)}`,
  sector: 'other' as const,
  isActive: true,
  importBatchId: null,
});

describe.runIf(mayMount)(`a disk that is full anywhere${whenMounting}`, { timeout: 7_200_000 }, () => {
  let source: RegisterOnDisk;
  let disk: SmallDisk;
  let elsewhere: string;
  let backup: string;
  let edition: string;
  beforeAll(async () => {
    source = await registerOnDisk();
    elsewhere = await mkdtemp(join(tmpdir(), 'koordinat-elsewhere-'));
    edition = newerEdition(join(elsewhere, 'edition'));
    await source.use(async (host) => {
      const register = host.current();
      if (register) ({ file: backup } = await backupRegister({ register, toFolder: elsewhere, now }));
    });
    const mounted = mountSmallDisk(8);
    if (!mounted) throw new Error('no disk');
    disk = mounted;
  });
  afterAll(async () => {
    disk.remove();
    await rm(elsewhere, { recursive: true });
    await source.remove();
  });

  let saved: number[] = [];
  const works: Work[] = [
    {
      name: 'save',
      upTo: 500,
      async run({ host }) {
        saved = [];
        for (let n = 0; n < 5; n += 1) {
          const reply = await host.handle('account.setPreference', preference(n));
          if (!reply.ok) return reply.error.code;
          saved.push(n);
        }
        return null;
      },
      async isWhole({ host }) {
        const found = await Promise.all(saved.map((n) => host.handle('account.preference', { key: `note.${n}` })));
        return found.every((reply) => reply.ok && JSON.stringify(reply.value).length > 20_000);
      },
    },
    {
      name: 'import',
      upTo: 1600,
      run: (each) => {
        const { database, account } = openIn(each);
        return codeOf(
          database.inTransaction(async (db) => {
            const rows = Array.from({ length: imported }, (_, n) => unitOf(n));
            bulkInsert(db, unit, rows);
            await writeAudit(
              db,
              { accountId: account.id, route: 'test.import', at: now },
              { action: 'create', entity: 'unit' },
            );
          }, 'great'),
        );
      },
      isWhole: async (each, done) => (await openIn(each).database.db.$count(unit)) === (done ? imported : 0),
    },
    {
      name: 'backup',
      upTo: 4000,
      run: (each) => codeOf(backupRegister({ register: openIn(each), toFolder: join(each.folder, 'copies'), now })),
      async isWhole({ folder }, done) {
        const names = await readdir(join(folder, 'copies')).catch(() => []);
        for (const name of names) await readBackup(join(folder, 'copies', name));
        return names.length === Number(done);
      },
    },
    {
      name: 'restore',
      isShut: true,
      upTo: 1400,
      run: ({ folder }) => codeOf(restoreBackup(backup, pathsOf(join(folder, 'restored.db'), resourcesPath))),
      isWhole: async ({ folder }, done) =>
        (await readdir(folder)).filter((name) => name.startsWith('restored')).length === (done ? 2 : 0),
    },
    {
      name: 'migrate',
      isShut: true,
      upTo: 3000,
      run: (each) => each.open(edition),
      async isWhole(each) {
        await each.close();
        const kept = join(each.folder, 'sikkerhetskopier');
        const refused = await each.open(edition);
        for (const name of await readdir(kept)) await readBackup(join(kept, name));
        return refused === null;
      },
    },
    {
      name: 'key file',
      upTo: 24,
      async run({ host }) {
        const fields = { displayName: 'Mette Lie', role: 'reader' as const, password: testPassword };
        const reply = await host.handle('account.add', { loginName: 'mette.lie', ...fields });
        return reply.ok ? null : reply.error.code;
      },
      async isWhole({ host }, done) {
        const reply = await host.handle('account.list', {});
        return reply.ok && JSON.stringify(reply.value).includes('mette.lie') === done;
      },
    },
    {
      name: 'export',
      isShut: true,
      upTo: 400,
      run: async ({ folder }) => codeOf(writePieces(join(folder, 'liste.xlsx'), [Buffer.alloc(300_000, 1)])),
      async isWhole({ folder }, done) {
        const found = await readFile(join(folder, 'liste.xlsx'));
        const names = (await readdir(folder)).filter((name) => name.startsWith('liste'));
        return names.length === 1 && (done ? found.length === 300_000 : found.equals(older));
      },
    },
  ];

  it.each(works)('in the middle of $name: a plain reason, everything kept, nothing half', async (work) => {
    // In the long form at forty places of each; in the short one where it is nearly enough.
    const rooms = Array.from({ length: isLong ? 40 : 1 }, (_, n) => (isLong ? (n * work.upTo) / 39 : work.upTo / 8));
    const sum = { refused: 0, done: 0, notPlain: 0, half: 0, lost: 0 };
    for (const room of rooms) {
      const each = await crampedDisk(disk, source);
      if (work.name === 'export') await writeFile(join(each.folder, 'liste.xlsx'), older);
      expect(work.isShut ? null : await each.open()).toBeNull();
      await each.leave(Math.floor(room * 1024));
      const code = await work.run(each);
      if (code === null) sum.done += 1;
      else sum.refused += 1;
      if (code !== null && code !== 'DISK_FULL') {
        sum.notPlain += 1;
        console.error(work.name, room, code);
      }
      await each.close();
      await each.makeRoom();
      // The register opens with today's edition, or with the one it was just brought up to.
      const refused = await each.open(work.name === 'migrate' ? edition : resourcesPath);
      if (refused !== null) {
        sum.lost += 1;
        console.error(work.name, room, code, refused);
        continue;
      }
      const { integrity, auditChain } = await verifyRegister(openIn(each));
      const isWhole = await work.isWhole(each, code === null).catch((error: unknown) => void console.error(error));
      if (integrity !== 'ok' || !auditChain.ok || !isWhole) {
        sum.half += 1;
        console.error(work.name, room, code, integrity, auditChain);
      }
      await each.close();
    }
    const { refused, done, notPlain, half, lost } = sum;
    const note = `${refused} refused with a plain reason, ${done} with room enough`;
    const figure = { fault: `disk full: ${work.name}`, what: 'fillings', undetected: notPlain, note };
    tellFigure({ ...figure, tried: rooms.length, lost, corrupt: half });
    expect({ notPlain, half, lost }).toEqual({ notPlain: 0, half: 0, lost: 0 });
    expect(refused, 'the disk was full').toBeGreaterThan(0);
  });
});
