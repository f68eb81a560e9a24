import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { testPassword } from '../main/testRegister.ts';
import { howMany, isLong, tellFigure } from './howMany.ts';
import { lookAfterFault } from './lookAfterFault.ts';
import { lookAfterRotation } from './lookAfterRotation.ts';
import { registerOnDisk, type RegisterOnDisk } from './registerOnDisk.ts';
import { hasStrace, runTraced, whenTracing } from './systemCalls.ts';

const program = join(import.meta.dirname, 'writingProgram.ts');
const stepProgram = join(import.meta.dirname, 'stepProgram.ts');
/** The n-th call of the program fails: the first ones are those of opening. */
const last = howMany(2, 40);
/** Between them; the short form asks in the middle of the work. */
const apart = isLong ? 1 : 11;

describe.runIf(hasStrace)(`a disk that fails${whenTracing}`, () => {
  let register: RegisterOnDisk;
  beforeAll(async () => void (register = await registerOnDisk()));
  afterAll(() => register.remove());

  it('at the n-th write or fsync, once or from then on: what was acknowledged is there, and the register is whole', async () => {
    const putBack = await register.keepCopy();
    const sum = { tried: 0, lost: 0, corrupt: 0, refused: 0, acknowledged: 0 };
    const errors = isLong ? ['EIO', 'ENOSPC'] : ['EIO'];
    for (const call of ['pwrite64', 'fsync,fdatasync']) {
      for (const error of errors) {
        for (const once of ['', '+']) {
          for (let n = 1; n <= last; n += 1) {
            await putBack();
            const inject = ['-e', `trace=${call}`, '-e', `inject=${call}:error=${error}:when=${n * apart}${once}`];
            // Only calls on the register's own files count, and fail.
            const files = ['', '-wal', '.keys', '.keys.tmp'].flatMap((end) => ['-P', `${register.path}${end}`]);
            const said = await runTraced(
              program,
              [register.path, testPassword, '0', '12'],
              [...inject, ...files, '-o', '/dev/null'],
            );
            const acknowledged = said.filter((line) => !line.startsWith('refused')).map(Number);
            const found = await lookAfterFault(register, acknowledged).catch((reason: unknown) => {
              console.error(inject.at(-1), reason);
              return null;
            });
            sum.tried += 1;
            sum.refused += said.length - acknowledged.length;
            sum.acknowledged += acknowledged.length;
            sum.lost += found?.lost ?? 0;
            sum.corrupt += Number(!found?.isWhole);
          }
        }
      }
    }
    const { tried, lost, corrupt, refused, acknowledged } = sum;
    const note = `${acknowledged} records acknowledged, ${refused} refused with a reason`;
    tellFigure({
      fault: 'n-th write or fsync fails',
      tried,
      what: 'failing calls',
      lost,
      corrupt,
      undetected: 0,
      note,
    });
    expect({ lost, corrupt }).toEqual({ lost: 0, corrupt: 0 });
    expect(refused, 'the failing was met').toBeGreaterThan(0);
  }, 7_200_000);

  it('on the way to another key: the register opens as before, with the key it had or the next', async () => {
    const putBack = await register.keepCopy();
    const own = ['.rotating', '.rotating-journal', '.rotated', '.keys', '.keys.tmp', '.keys.forrige.tmp'];
    const files = ['', ...own].flatMap((end) => ['-P', `${register.path}${end}`]);
    const failing = isLong
      ? ['pwrite64', 'fsync,fdatasync', 'rename'].flatMap((call) =>
          ['EIO', 'ENOSPC'].flatMap((error) =>
            ['', '+'].flatMap((once) =>
              Array.from({ length: 20 }, (_, n) => ({ call, error, when: `${calledAt(call, n)}${once}` })),
            ),
          ),
        )
      : [
          { call: 'pwrite64', error: 'ENOSPC', when: '400+' },
          { call: 'fsync,fdatasync', error: 'EIO', when: '4+' },
          { call: 'rename', error: 'EIO', when: '4' },
        ];
    const epochs: number[] = [];
    let corrupt = 0;
    for (const { call, error, when } of failing) {
      await putBack();
      const inject = ['-e', `trace=${call}`, '-e', `inject=${call}:error=${error}:when=${when}`];
      await runTraced(
        stepProgram,
        ['rotate', '', register.path, testPassword],
        [...inject, ...files, '-o', '/dev/null'],
      );
      await lookAfterRotation(register).then(
        (epoch) => epochs.push(epoch),
        (reason: unknown) => {
          corrupt += 1;
          console.error(inject.at(-1), reason);
        },
      );
      corrupt += Number(!(await lookAfterFault(register, [])).isWhole);
    }
    const note = `${epochs.filter((epoch) => epoch === 2).length} of them with the next key in force`;
    tellFigure({
      fault: 'n-th write, fsync or rename fails: rotate',
      tried: failing.length,
      what: 'failing calls',
      lost: 0,
      corrupt,
      undetected: 0,
      note,
    });
    expect(corrupt).toBe(0);
    expect(epochs, 'the failing was met').toContain(1);
  }, 7_200_000);
});

/** Spread over the copy's many writes; its few calls of the other kinds one by one. */
const calledAt = (call: string, n: number): number => (call === 'pwrite64' ? n * 80 + 1 : n + 1);
