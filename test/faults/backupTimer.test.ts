import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { addDays } from '../../src/domain/calendar/day.ts';
import { backupDaily, takeIfDue } from '../../src/main/backup/dailyBackup.ts';
import { readBackup } from '../../src/main/backup/readBackup.ts';
import { readBackupState } from '../../src/main/backup/backupStateRepo.ts';
import { openTestRegister, type TestRegister } from '../main/testRegister.ts';
import { howMany, tellFigure } from './howMany.ts';

const days = howMany(2, 60);
const halfMinute = 30_000;

/** Time goes by, half a minute for each look of the timer. */
const pass = (looks: number) => vi.advanceTimersByTime(looks * halfMinute);

describe('the backup that the app takes by itself', () => {
  let register: TestRegister;
  let stop: () => void;
  const taken = async () => (await readBackupState(register.db)).last?.at.slice(0, 10);
  const files = () => readdir(join(dirname(register.path), 'sikkerhetskopier')).catch(() => []);

  /** Waits for it, while the timer goes on looking. */
  const isTaken = (day: string) =>
    vi.waitFor(
      async () => {
        pass(1);
        expect(await taken()).toBe(day);
      },
      { timeout: 30_000, interval: 5 },
    );

  beforeEach(async () => {
    register = await openTestRegister();
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
    stop = backupDaily(register.host, register.path);
  });
  afterEach(async () => {
    stop();
    vi.useRealTimers();
    await register.close();
  });

  it(
    'comes by its timer, each day once, when nobody has asked for anything for a minute, and whatever the clock was meanwhile',
    { timeout: 7_200_000 },
    async () => {
      const first = '2026-12-01';
      // Between the days the clock is ten years ahead, for one day of each week.
      const all = Array.from({ length: days }, (_, n) => addDays(n % 7 === 1 ? '2036-12-01' : first, n));
      let [missed, surplus] = [0, 0];
      for (const day of all) {
        register.setToday(day);
        await register.invoke('office.settings', {});
        pass(1);
        expect(await taken(), 'somebody is at work').not.toBe(day);
        // Looks that come while it is being taken begin no second one.
        pass(4);
        await isTaken(day).catch(() => (missed += 1));
        pass(20);
        surplus += Number(await takeIfDue(register.host, register.path));
        const ofDay = (await files()).filter((name) => name.includes(day));
        surplus += Math.abs(ofDay.length - 1);
        if (ofDay[0]) await readBackup(join(dirname(register.path), 'sikkerhetskopier', ofDay[0]));
      }
      tellFigure({
        fault: 'backup by its timer',
        tried: days,
        what: 'days',
        lost: missed,
        corrupt: surplus,
        undetected: 0,
        note: 'one each day the register is open, read again; the clock ten years ahead one day a week',
      });
      expect({ missed, surplus }).toEqual({ missed: 0, surplus: 0 });
    },
  );

  it('is taken once in a night that is another day here than in UTC, and not at all after it was stopped', async () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Europe/Oslo';
    try {
      // Half past midnight in Norway, while the moment still says the day before.
      const open = register.host.current();
      if (!open) throw new Error('locked');
      open.clock = () => ({ now: '2026-12-09T23:30:00.000Z', today: '2026-12-10' });
      pass(4);
      await isTaken('2026-12-09');
      expect(await takeIfDue(register.host, register.path), 'once is enough').toBe(false);
      expect((await files()).filter((name) => name.endsWith('.tar')).length).toBe(1);
      stop();
      open.clock = () => ({ now: '2026-12-11T12:00:00.000Z', today: '2026-12-11' });
      pass(20);
      expect(await taken()).toBe('2026-12-09');
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});
