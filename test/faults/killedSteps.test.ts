import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { readBackup } from '../../src/main/backup/readBackup.ts';
import { restoreBackup } from '../../src/main/backup/restore.ts';
import { verifyRegister } from '../../src/main/backup/verify.ts';
import { setting, unit } from '../../src/main/db/schema/index.ts';
import type { FaultPoint } from '../../src/main/faults/faultPoint.ts';
import { pathsOf } from '../../src/main/register/registerPaths.ts';
import { runProgram } from '../fixtures/program.ts';
import { resourcesPath, testPassword } from '../main/testRegister.ts';
import { howMany, isLong, tellFigure } from './howMany.ts';
import { newerEdition } from './newerEdition.ts';
import { registerOnDisk, type RegisterOnDisk } from './registerOnDisk.ts';
import { lendingSteps, type LendingSteps } from './lendingSteps.ts';
import { lookAfterFault } from './lookAfterFault.ts';
import { lookAfterRotation } from './lookAfterRotation.ts';
import { stepRows } from './stepRows.ts';

const kills = howMany(1, 20);
/** The short form dies at every third step only. */
const isTried = (_: unknown, step: number) => isLong || step % 3 === 1;

/** A piece of work, the points it passes, and what must hold when it died at one of them. */
interface Work {
  name:
    | 'save'
    | 'import'
    | 'keyFile'
    | 'backup'
    | 'restore'
    | 'migrate'
    | 'rotate'
    | 'checkOut'
    | 'takeOver'
    | 'checkIn';
  points: readonly (FaultPoint | `${FaultPoint}:${number}`)[];
  /** Made before the state that each kill begins from is kept. */
  prepare?: () => Promise<unknown>;
  /** What the work is done on, where it is not the register itself. */
  at?: () => string;
  /** The argument after the password. */
  other?: () => string;
  /** Throws where it is neither the old state nor the new. */
  look: () => Promise<void>;
}

describe('kill −9 at each step', () => {
  let register: RegisterOnDisk;
  let backup: string;
  let clean: () => Promise<void>;
  let restored: string;
  let edition: string;
  let lending: LendingSteps;
  const copies = () => join(register.folder, 'copies');
  beforeAll(async () => {
    register = await registerOnDisk();
    clean = await register.keepCopy();
    lending = lendingSteps(register);
    restored = join(register.folder, 'restored.db');
    edition = newerEdition(await mkdtemp(join(tmpdir(), 'koordinat-edition-')));
  });
  afterEach(() => clean());
  afterAll(async () => {
    await rm(edition, { recursive: true });
    await register.remove();
  });

  const keyFilePoints = ['keyFile.temporaryWritten', 'keyFile.temporarySynced', 'keyFile.renamed'] as const;
  const works: Work[] = [
    {
      name: 'save',
      points: ['transaction.begun', 'transaction.worked', 'transaction.committed'],
      look: () =>
        register.use(async (host) => {
          const rows = await host.current()?.database.db.select().from(setting).where(eq(setting.key, 'step.saved'));
          expect([0, 1]).toContain(rows?.length);
        }),
    },
    {
      name: 'import',
      points: [
        'greatWork.pastTheLog',
        'transaction.begun',
        'transaction.worked',
        'transaction.committed',
        'greatWork.backToTheLog',
      ],
      look: () =>
        register.use(async (host) => expect([0, stepRows]).toContain(await host.current()?.database.db.$count(unit))),
    },
    {
      name: 'keyFile',
      // Twice: the file before is kept beside it first.
      points: [...keyFilePoints, ...keyFilePoints.map((point) => `${point}:2` as const)],
      look: async () => expect(await register.tryToOpen()).toBeNull(),
    },
    {
      name: 'rotate',
      points: [
        'rotate.copied',
        'rotate.encrypted',
        'rotate.checked',
        'rotate.databaseReady',
        // Closing has written the key file twice before: the third is the previous one, the fourth puts the key in force.
        ...keyFilePoints.map((point) => `${point}:3` as const),
        ...keyFilePoints.map((point) => `${point}:4` as const),
        'rotate.keyInForce',
        'rotate.databaseNamed',
      ],
      look: async () => void (await lookAfterRotation(register)),
    },
    {
      name: 'backup',
      points: [
        'backup.copied',
        'backup.copyChecked',
        'backup.containerWritten',
        'backup.containerChecked',
        'backup.named',
      ],
      other: copies,
      async look() {
        const names = await readdir(copies());
        for (const name of names.filter((each) => !/\.partial(-\w+)?$/.test(each)))
          await readBackup(join(copies(), name));
        // The next one cleans up after the one that was killed.
        const again = await runProgram(program, ['backup', '', register.path, testPassword, copies()]);
        expect(again.lines).toEqual(['begun', 'done']);
        expect((await readdir(copies())).filter((name) => !name.endsWith('.tar'))).toEqual([]);
      },
    },
    {
      name: 'restore',
      points: [
        'restore.keyFileUnpacked',
        'restore.unpacked',
        'restore.triedOut',
        'restore.databaseNamed',
        'restore.keyFileNamed',
      ],
      prepare: async () => {
        await runProgram(program, ['backup', '', register.path, testPassword, copies()]);
        backup = join(copies(), (await readdir(copies()))[0] ?? '');
      },
      at: () => restored,
      other: () => backup,
      async look() {
        // It is there whole, or it can be begun again.
        if (!existsSync(`${restored}.keys`)) await restoreBackup(backup, pathsOf(restored, resourcesPath));
        const opened = await runProgram(program, ['keyFile', '', restored, testPassword]);
        expect(opened.lines).toEqual(['begun', 'done']);
        expect((await readdir(register.folder)).filter((name) => name.includes('.restoring'))).toEqual([]);
      },
    },
    {
      name: 'checkOut',
      points: ['checkOut.noted', 'checkOut.leased', 'restore.databaseNamed', 'restore.keyFileNamed'],
      prepare: () => lending.bringHome(),
      at: () => lending.home,
      other: () => lending.loans,
      look: () => lending.lookAfterCheckOut(false),
    },
    {
      name: 'takeOver',
      points: ['checkOut.noted', 'checkOut.leaseBroken', 'checkOut.leased', 'restore.databaseNamed'],
      prepare: () => lending.lendToAnother(),
      at: () => lending.home,
      other: () => lending.loans,
      look: () => lending.lookAfterCheckOut(true),
    },
    {
      name: 'checkIn',
      points: ['checkIn.sent', 'checkIn.announced', 'checkIn.delivered', 'checkIn.leaseEnded', 'checkIn.copyRemoved'],
      prepare: () => lending.work(),
      at: () => lending.home,
      other: () => lending.loans,
      look: () => lending.lookAfterCheckIn(),
    },
    {
      name: 'migrate',
      points: ['backup.copied', 'backup.containerWritten', 'backup.named', 'migrate.begun', 'migrate.done'],
      other: () => edition,
      async look() {
        await register.use(async (host) => {
          const open = host.current();
          if (!open) throw new Error('locked');
          const rows = await open.database.db.select().from(setting).where(eq(setting.key, 'toCome'));
          expect(rows.length).toBe(1);
          expect(await verifyRegister(open)).toMatchObject({ integrity: 'ok', auditChain: { ok: true } });
        }, edition);
        const kept = await readdir(join(register.folder, 'sikkerhetskopier'));
        const whole = kept.filter((name) => name.endsWith('.tar'));
        expect(whole.length, 'a verified backup from before').toBeGreaterThan(0);
        for (const name of whole) await readBackup(join(register.folder, 'sikkerhetskopier', name));
      },
    },
  ];

  it.each(works)(
    `of $name, ${kills} times each: the old state or the new, never neither`,
    async (work) => {
      await work.prepare?.();
      const putBack = await register.keepCopy();
      const at = work.at?.() ?? register.path;
      let [neither, lost] = [0, 0];
      const points = work.points.filter(isTried);
      for (const point of points) {
        for (let kill = 0; kill < kills; kill += 1) {
          await putBack();
          const { code, lines } = await runProgram(program, [work.name, point, at, testPassword, work.other?.() ?? '']);
          expect({ code, lines }, `it dies at ${point}`).toEqual({ code: null, lines: ['begun'] });
          await work.look().catch((error: unknown) => {
            neither += 1;
            console.error(point, error);
          });
          if (!work.at && work.name !== 'migrate') lost += Number(!(await lookAfterFault(register, [])).isWhole);
        }
      }
      const fault = `kill −9 at each step: ${work.name}`;
      const tried = kills * points.length;
      tellFigure({
        fault,
        tried,
        what: 'kills',
        lost,
        corrupt: neither,
        undetected: 0,
        note: `${points.length} steps`,
      });
      expect({ neither, lost }).toEqual({ neither: 0, lost: 0 });
    },
    7_200_000,
  );
});

const program = join(import.meta.dirname, 'stepProgram.ts');
