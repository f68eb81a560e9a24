import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { addDays } from '../../src/domain/calendar/day.ts';
import { verifyRegister } from '../../src/main/backup/verify.ts';
import { systemClock } from '../../src/main/register/clock.ts';
import { auditLinesAfter } from '../../src/main/security/auditRepo.ts';
import { createSlowDown, waitAfter } from '../../src/main/security/slowDown.ts';
import { fillRegister } from '../fixtures/fillRegister.ts';
import { openTestRegister, type TestRegister } from '../main/testRegister.ts';
import { howMany, tellFigure } from './howMany.ts';
import { numbersFrom } from './numbersFrom.ts';

/** Days the machine's clock may jump to: back a day and ten years, over both changes of summer time, a leap day, far ahead. */
const named = ['2026-11-20', '2016-11-21', '2026-03-29', '2026-10-25', '2028-02-29', '2036-11-21', '2099-12-31'];
const jumps = howMany(10, 2000);
const random = numbersFrom(1905);

describe('a clock that is set wrong', () => {
  let register: TestRegister;
  beforeAll(async () => {
    register = await openTestRegister();
    await register.host.current()?.database.inTransaction(async (db) => fillRegister(db, 20));
  });
  afterAll(() => register.close());

  it('breaks neither the order nor the chain of the log; what waits is told by the day alone, and work goes on', async () => {
    const any = Array.from({ length: jumps }, () => addDays('1999-01-01', Math.floor(random() * 36_524)));
    // Each named day twice, with others between: the second time must not know of them.
    const days = [...named, ...any, ...named.toReversed()];
    const waiting = new Map<string, string>();
    let astray = 0;
    for (const day of days) {
      register.setToday(day);
      expect(await register.ask('account.setPreference', { key: 'day', value: day }), day).toMatchObject({ ok: true });
      if (!named.includes(day)) continue;
      const told = JSON.stringify(await register.invoke('worklist.list', {}));
      astray += Number((waiting.get(day) ?? told) !== told);
      waiting.set(day, told);
    }
    const open = register.host.current();
    if (!open) throw new Error('locked');
    const lines = (await auditLinesAfter(open.database.db, 0, 100_000)).filter(
      ({ route }) => route === 'account.setPreference',
    );
    expect(
      lines.map(({ at }) => at.slice(0, 10)),
      'in the order it was done',
    ).toEqual(days);
    expect(await verifyRegister(open)).toMatchObject({ integrity: 'ok', auditChain: { ok: true } });
    expect(astray, 'the same day, the same work').toBe(0);
    expect(new Set(waiting.values()).size, 'another day, other work').toBeGreaterThan(1);
    const note = 'audit in order and whole after each; the work that waits follows the day alone';
    tellFigure({
      fault: 'clock set wrong',
      tried: days.length,
      what: 'jumps',
      lost: 0,
      corrupt: astray,
      undetected: 0,
      note,
    });
  });
});

describe('a change of summer time', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    vi.useRealTimers();
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('leaves the day the one on the wall, each quarter of an hour of the nights around it', () => {
    process.env['TZ'] = 'Europe/Oslo';
    vi.useFakeTimers({ toFake: ['Date'] });
    const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });
    const wrong: string[] = [];
    const seen = new Set<number>();
    let tried = 0;
    for (const start of ['2026-03-27T12:00:00Z', '2026-10-23T12:00:00Z']) {
      for (let quarter = 0; quarter < 4 * 96; quarter += 1) {
        const moment = new Date(Date.parse(start) + quarter * 900_000);
        vi.setSystemTime(moment);
        const { now, today } = systemClock();
        if (today !== wall.format(moment) || now !== moment.toISOString()) wrong.push(now);
        seen.add(moment.getTimezoneOffset());
        tried += 1;
      }
    }
    expect(
      [...seen].toSorted((a, b) => a - b),
      'both times were met',
    ).toEqual([-120, -60]);
    tellFigure({
      fault: 'change of summer time',
      tried,
      what: 'moments',
      lost: 0,
      corrupt: wrong.length,
      undetected: 0,
    });
    expect(wrong).toEqual([]);
  });
});

describe('a clock that jumps while somebody waits after a wrong password', () => {
  it('neither shortens the wait nor makes it longer', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'koordinat-wait-'));
    const slowDown = createSlowDown(join(folder, 'wait'));
    let [monotonicMs, failures, changed] = [5000, 0, 0];
    const at = () => ({ upMs: Math.floor(random() * 4e12), monotonicMs });
    for (let n = 0; n < jumps; n += 1) {
      await slowDown.charge('ingrid', at());
      failures += 1;
      const passed = Math.floor(random() * waitAfter(failures));
      monotonicMs += passed;
      changed += Number(
        (await slowDown.secondsLeft('ingrid', at())) !== Math.ceil((waitAfter(failures) - passed) / 1000),
      );
      if (failures === 12) {
        await slowDown.clear('ingrid', at());
        failures = 0;
      }
    }
    await rm(folder, { recursive: true });
    tellFigure({
      fault: 'clock jumps while one waits',
      tried: jumps,
      what: 'jumps',
      lost: 0,
      corrupt: changed,
      undetected: 0,
    });
    expect(changed).toBe(0);
  });
});
