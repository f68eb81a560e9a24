import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { testPassword } from '../main/testRegister.ts';
import { CrashDisk } from './crashDisk.ts';
import { howMany, tellFigure } from './howMany.ts';
import { lookAfterFault } from './lookAfterFault.ts';
import { numbersFrom } from './numbersFrom.ts';
import { registerOnDisk, type RegisterOnDisk } from './registerOnDisk.ts';
import { hasStrace, recordSteps, whenTracing, type Step } from './systemCalls.ts';

const program = join(import.meta.dirname, 'writingProgram.ts');
const images = howMany(20, 2400);
/** The long form's write so much that the log is played into the file meanwhile. */
const commits = howMany(12, 300);

describe.runIf(hasStrace)(`power that is cut${whenTracing}`, () => {
  let register: RegisterOnDisk;
  let before: Map<string, Buffer>;
  let steps: Step[];
  beforeAll(async () => {
    register = await registerOnDisk();
    const names = await readdir(register.folder);
    before = new Map(
      await Promise.all(names.map(async (name) => [name, await readFile(join(register.folder, name))] as const)),
    );
    steps = await recordSteps(program, [register.path, testPassword, '0', String(commits)], register.path);
  }, 600_000);
  afterAll(() => register.remove());

  it('is expected after every commit: each is forced to the disk before it is acknowledged', () => {
    let syncs = 0;
    let said = 0;
    for (const step of steps) {
      if (step.kind === 'sync' && step.file === 'register.db-wal') syncs += 1;
      if (step.kind !== 'said') continue;
      expect(syncs, `before ${step.text}`).toBeGreaterThan(0);
      said += 1;
      syncs = 0;
    }
    expect(said).toBe(commits);
  });

  it(`at ${images} moments: the register opens, and has everything that was acknowledged`, async () => {
    const disk = new CrashDisk(before);
    const random = numbersFrom(2026);
    // From when the first record is under way; before that nothing is acknowledged.
    const moments = Array.from({ length: images }, (_, n) =>
      Math.floor(((n + random()) * steps.length) / images),
    ).toSorted((a, b) => a - b);
    const acknowledged: number[] = [];
    const sum = { lost: 0, corrupt: 0 };
    let next = 0;
    for (const [at, step] of steps.entries()) {
      for (; moments[next] === at; next += 1) {
        const found = await lookAt(disk.afterPowerCut(random), acknowledged);
        if (!found) console.error(`image ${next} before step ${at}`, step.kind);
        sum.lost += found?.lost ?? 0;
        sum.corrupt += Number(!found?.isWhole);
      }
      disk.apply(step);
      if (step.kind === 'said') acknowledged.push(Number(step.text));
    }
    const note = `${commits} commits, ${steps.length} recorded calls, at least one fsync for each commit`;
    tellFigure({ fault: 'power cut', tried: next, what: 'crash images', ...sum, undetected: 0, note });
    expect({ next, ...sum }).toEqual({ next: images, lost: 0, corrupt: 0 });
  }, 7_200_000);

  /** What the app finds when it opens the image; null where it does not open. */
  async function lookAt(image: ReadonlyMap<string, Buffer>, acknowledged: number[]) {
    for (const name of await readdir(register.folder)) await rm(join(register.folder, name));
    for (const [name, bytes] of image) if (!name.endsWith('-shm')) await writeFile(join(register.folder, name), bytes);
    return lookAfterFault(register, acknowledged).catch((error: unknown) => {
      console.error(error);
      return null;
    });
  }
});
