import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { deadlinesOf } from '../coordinator/aCoordinator.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { aGrant, registerCase } from './aReferral.ts';

let register: TestRegister;
let id: string;
beforeEach(async () => {
  register = await openTestRegister({ today: '2026-11-20' });
  id = (await registerCase(register)).id;
});
afterEach(() => register.close());

const get = () => register.invoke('referral.get', { id });
const version = async () => (await get()).version;
const waitFor = { reason: 'consent', note: 'Samtykke fra foreldrene' } as const;
const pause = async (onDay: string) =>
  register.invoke('referral.pause', { id, version: await version(), onDay, ...waitFor });
const resume = async (onDay: string) => register.invoke('referral.resume', { id, version: await version(), onDay });
const undo = async () => {
  const file = await get();
  await register.invoke('referral.undo', { id, version: file.version, eventId: file.undoable!.eventId });
};
const decision = async () => (await deadlinesOf(register, id)).find((line) => line.startsWith('decision'));
const groups = async () => {
  const { groups: found, total, all } = await register.invoke('worklist.list', { kind: 'decision' });
  return {
    ...Object.fromEntries(found.filter(({ count }) => count > 0).map(({ group, count }) => [group, count])),
    total,
    all,
  };
};

describe('a case on hold', () => {
  test('has its decision stand still, is told apart in the worklist and the calendar, and is not counted as waiting', async () => {
    expect(await decision()).toBe('decision 2026-12-02 open');
    const before = (await register.invoke('worklist.count', {})).waiting;
    await pause('2026-11-10');
    const file = await get();
    expect(file).toMatchObject({ state: 'received', paused: { since: '2026-11-10', reason: 'consent' } });
    expect(file.deadlines.find(({ kind }) => kind === 'decision')).toMatchObject({ pausedSince: '2026-11-10' });
    expect(file.deadlines.find(({ kind }) => kind === 'preliminaryAnswer')).toMatchObject({ pausedSince: null });
    expect(await groups()).toEqual({ paused: 1, total: 1, all: 2 });
    const { rows } = await register.invoke('worklist.list', {});
    expect(rows.at(-1)).toMatchObject({
      kind: 'decision',
      group: 'paused',
      paused: { since: '2026-11-10', reason: 'consent' },
    });
    expect((await register.invoke('worklist.count', {})).waiting).toBe(before - 1);
    const days = { from: '2026-11-01', to: '2026-12-31', kinds: ['deadline' as const] };
    const calendar = await register.invoke('calendar.overview', days);
    expect(calendar).toMatchObject({ paused: 1, due: [{ count: 1, day: '2026-12-02' }] });
    expect((await register.invoke('calendar.due', days)).rows.map((row) => row.deadline)).toEqual([
      'preliminaryAnswer',
    ]);
    const [row] = (await register.invoke('referral.list', { filter: {} })).rows;
    expect(row?.nextDeadline).toMatchObject({ kind: 'preliminaryAnswer' });
  });

  test('taken up again is due as many days later as it stood still, and then on a working day', async () => {
    await pause('2026-11-10');
    await resume('2026-11-13');
    // 2 December and three days is a Saturday.
    expect(await decision()).toBe('decision 2026-12-07 open');
    expect((await get()).deadlines.find(({ kind }) => kind === 'decision')).toMatchObject({
      pausedDays: 3,
      unmovedOn: '2026-12-05',
      movedBecause: 'saturday',
    });
    await pause('2026-11-16');
    await resume('2026-11-20');
    expect(await decision()).toBe('decision 2026-12-09 open');
    expect(await groups()).toMatchObject({ total: 1 });
  });

  test('comes back as it was when the step is taken back, whichever it was', async () => {
    await pause('2026-11-10');
    await resume('2026-11-13');
    await undo();
    expect((await get()).paused).toEqual({ since: '2026-11-10', reason: 'consent' });
    await undo();
    expect((await get()).paused).toBeNull();
    expect(await decision()).toBe('decision 2026-12-02 open');
    expect((await get()).events.map(({ step, undone }) => [step, undone])).toEqual([
      ['register', false],
      ['pause', true],
      ['resume', true],
      ['undo', false],
      ['undo', false],
    ]);
  });

  test('is taken up by its decision, which is held against the moved day', async () => {
    await pause('2026-11-10');
    await register.invoke('referral.decide', { id, version: await version(), onDay: '2026-11-20', ...aGrant });
    expect((await get()).paused).toBeNull();
    // 10 to 19 November are ten days: 2 December becomes 12, a Saturday.
    expect(await decision()).toBe('decision 2026-12-14 2026-11-20');
    await undo();
    expect((await get()).paused).toEqual({ since: '2026-11-10', reason: 'consent' });
  });

  test('is refused twice, before it came, in the future, without saying what is waited for, and when it is closed', async () => {
    const refused = async (onDay: string, note: string = waitFor.note) =>
      register.refusal('referral.pause', { id, version: await version(), onDay, ...waitFor, note });
    expect(await refused('2026-11-01')).toBe('RULE');
    expect(await refused('2026-11-21')).toBe('RULE');
    expect(await refused('2026-11-20', ' ')).toBe('INVALID_INPUT');
    expect(await register.refusal('referral.resume', { id, version: 1, onDay: '2026-11-20' })).toBe('STEP_NOT_ALLOWED');
    await pause('2026-11-10');
    expect(await refused('2026-11-12')).toBe('RULE');
    expect(await register.refusal('referral.resume', { id, version: 1, onDay: '2026-11-12' })).toBe('CONFLICT');
    expect(await register.refusal('referral.resume', { id, version: 2, onDay: '2026-11-09' })).toBe('RULE');
    await register.invoke('referral.close', { id, version: 2, onDay: '2026-11-20', reason: 'registeredInError' });
    expect((await get()).paused).toBeNull();
    expect(await refused('2026-11-20')).toBe('STEP_NOT_ALLOWED');
  });
});
