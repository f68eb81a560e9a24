import { once } from 'node:events';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { runProgram, startProgram } from '../fixtures/program.ts';
import { testPassword } from '../main/testRegister.ts';
import { howMany, tellFigure } from './howMany.ts';
import { registerOnDisk, type RegisterOnDisk } from './registerOnDisk.ts';

const program = join(import.meta.dirname, 'holdingProgram.ts');
const tries = howMany(2, 100);
/** Tries by processes of their own, some at once. */
const [processes, atOnce] = [howMany(1, 40), 4];

describe('a register that another process has open', { timeout: 7_200_000 }, () => {
  let register: RegisterOnDisk;
  beforeEach(async () => void (register = await registerOnDisk()));
  afterEach(() => register.remove());

  /**
   * Each file of the folder: its bytes, and when it was written and changed, to the nanosecond. Without the one that counts
   * tries of passwords, which whoever tries one writes before it is tried.
   */
  async function everyFile(): Promise<[string, string, bigint, bigint][]> {
    const names = (await readdir(register.folder)).filter((name) => !/\.wait(\.tmp)?$/.test(name)).toSorted();
    return Promise.all(
      names.map(async (name) => {
        const path = join(register.folder, name);
        const { mtimeNs, ctimeNs } = await stat(path, { bigint: true });
        return [name, (await readFile(path)).toString('base64'), mtimeNs, ctimeNs];
      }),
    );
  }

  it('is refused to every other, which writes nothing, and is free when the first is gone', async () => {
    const first = await startProgram(program, [register.path, testPassword]);
    const ended = once(first, 'close');
    const [said] = (await once(first.stdout, 'data')) as [Buffer];
    expect(said.toString()).toBe('open\n');
    const before = await everyFile();
    const codes: (string | null | undefined)[] = [];
    let written = 0;
    for (let n = 0; n < tries; n += 1) {
      codes.push(await register.tryToOpen());
      if (JSON.stringify(await everyFile(), asText) !== JSON.stringify(before, asText)) written += 1;
    }
    for (let n = 0; n < processes; n += atOnce) {
      const ran = Array.from({ length: Math.min(atOnce, processes - n) }, () =>
        runProgram(program, [register.path, testPassword]),
      );
      codes.push(...(await Promise.all(ran)).map(({ lines }) => lines[0]));
      if (JSON.stringify(await everyFile(), asText) !== JSON.stringify(before, asText)) written += 1;
    }
    const admitted = codes.filter((code) => code !== 'OPEN_ELSEWHERE' && code !== 'WAIT').length;
    // At once with others, one may find their tries counted and not yet forgotten.
    const waiting = codes.filter((code) => code === 'WAIT').length;
    first.kill('SIGKILL');
    await ended;
    await expect.poll(() => register.tryToOpen(), { timeout: 10_000, interval: 500 }).toBeNull();
    expect(codes).toContain('OPEN_ELSEWHERE');
    const note = `${admitted} let in, ${written} after which a byte, a name or a time of a file was another; ${processes} by processes of their own, four at once, ${waiting} of these told to wait a second`;
    const figure = { fault: 'a second process', what: 'tries to open', lost: 0, corrupt: written, note };
    tellFigure({ ...figure, tried: codes.length, undetected: admitted });
    expect({ admitted, written }).toEqual({ admitted: 0, written: 0 });
  });
});

const asText = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);
