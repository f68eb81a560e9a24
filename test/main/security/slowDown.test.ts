import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, it, vi } from 'vitest';

import { createSlowDown, currentInstant, waitAfter } from '../../../src/main/security/slowDown.ts';
import { newKeyPath } from './keyFolder.ts';

/** The machine has been up for three hours when the tests begin. */
const begun = 3 * 3_600_000;
/** A moment so many seconds later for the machine, and for the process. */
const moment = (upSeconds: number, processSeconds: number) => ({
  upMs: begun + upSeconds * 1000,
  monotonicMs: processSeconds * 1000,
});
/** A moment so many seconds after the machine was started again. */
const afterStart = (seconds: number) => ({ upMs: seconds * 1000, monotonicMs: 0 });

async function slowDownAfter(wrongTries: number) {
  const path = `${await newKeyPath()}.wait`;
  const slowDown = createSlowDown(path);
  for (let count = 0; count < wrongTries; count += 1) await slowDown.charge('a', moment(0, 0));
  return { path, slowDown };
}

describe('the wait after wrong tries', () => {
  it.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 4],
    [4, 8],
    [10, 512],
    [11, 900],
    [2000, 900],
  ])('after %i in a row is %i s', (failures, seconds) => {
    expect(waitAfter(failures)).toBe(seconds * 1000);
  });

  it('is kept over a restart, and runs on while the app is closed', async () => {
    const { path } = await slowDownAfter(4);
    expect(await createSlowDown(path).secondsLeft('a', moment(3, 0))).toBe(5);
    expect(await createSlowDown(path).secondsLeft('a', moment(8, 0))).toBe(0);
  });

  it('still doubles from where it was after a restart', async () => {
    const { path } = await slowDownAfter(4);
    const restarted = createSlowDown(path);
    await restarted.charge('a', moment(8, 0));
    expect(await restarted.secondsLeft('a', moment(8, 0))).toBe(16);
  });

  it('goes by the process’s own clock while the app runs', async () => {
    const { slowDown } = await slowDownAfter(4);
    expect(await slowDown.secondsLeft('a', moment(86_400, 2))).toBe(6);
    expect(await slowDown.secondsLeft('a', moment(-7200, 2))).toBe(6);
    expect(await slowDown.secondsLeft('a', moment(-7200, 8))).toBe(0);
  });

  it('is neither shortened nor prolonged by the clock on the wall, whenever it is set', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const before = currentInstant();
    for (const year of [2016, 2036]) {
      vi.setSystemTime(Date.UTC(year, 10, 21));
      const { upMs, monotonicMs } = currentInstant();
      expect(Math.abs(upMs - before.upMs)).toBeLessThan(60_000);
      expect(Math.abs(monotonicMs - before.monotonicMs)).toBeLessThan(60_000);
    }
    vi.useRealTimers();
  });

  it('goes on from the machine’s start where it was started again, and ends, however often', async () => {
    const { path } = await slowDownAfter(4);
    expect(await createSlowDown(path).secondsLeft('a', afterStart(0))).toBe(8);
    expect(await createSlowDown(path).secondsLeft('a', afterStart(5))).toBe(3);
    expect(await createSlowDown(path).secondsLeft('a', afterStart(2))).toBe(6);
    expect(await createSlowDown(path).secondsLeft('a', afterStart(8))).toBe(0);
  });

  it('counts a try before it is made, so that killing the app in the middle saves no wait', async () => {
    const { path, slowDown } = await slowDownAfter(0);
    await slowDown.charge('a', moment(0, 0));
    expect(await createSlowDown(path).secondsLeft('a', moment(0, 0))).toBe(1);
  });

  it('is forgotten after a right try, for that one only', async () => {
    const { path, slowDown } = await slowDownAfter(3);
    await slowDown.charge('b', moment(0, 0));
    await slowDown.clear('a');
    expect(await createSlowDown(path).secondsLeft('a', moment(0, 0))).toBe(0);
    expect(await createSlowDown(path).secondsLeft('b', moment(0, 0))).toBe(1);
    await slowDown.clear('b');
    await expect(readFile(path)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it.each(['', '{', 'null', '{"a":1}', '[["a"]]', '[["a",-5,0]]', '[["a",1e9,1e300]]', '[[1,2,3]]'])(
    'never becomes more than 15 minutes by a damaged file: %s',
    async (text) => {
      const { path } = await slowDownAfter(0);
      await writeFile(path, text);
      const slowDown = createSlowDown(path);
      const first = await slowDown.secondsLeft('a', moment(0, 0));
      expect(first).toBeLessThanOrEqual(900);
      expect(first).toBeGreaterThanOrEqual(0);
      expect(await slowDown.secondsLeft('a', moment(900, 900))).toBe(0);
    },
  );

  it('still counts in memory where nothing can be written', async () => {
    const slowDown = createSlowDown(join(await newKeyPath(), 'no such folder', 'register.keys.wait'));
    await slowDown.charge('a', moment(0, 0));
    expect(await slowDown.secondsLeft('a', moment(0, 0))).toBe(1);
  });
});
