import { afterEach, beforeEach, expect, test } from 'vitest';

import { aComplaint } from '../complaint/aComplaint.ts';
import { aGrant, registerCase } from '../referral/aReferral.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { smallRegister } from './smallRegister.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await openTestRegister({ today: '2026-11-02' });
});
afterEach(() => register.close());

const received = (familyName: string) => registerCase(register, { person: { familyName } });
const year = { asOf: '2026-12-31' };
const kept = async (asOf = year.asOf) => (await register.invoke('statistics.indicators', { asOf })).deadlinesKept;
const of = async (kind: string) => (await kept()).byKind.find((row) => row.kind === kind);

test('what was kept and broken is counted by kind, as known today, with what stands still apart', async () => {
  // All four are received on 2 November: preliminary answer by 2 December, decision by 2 December.
  const [inTime, late, open, still] = [
    await received('Aas'),
    await received('Berg'),
    await received('Dahl'),
    await received('Eide'),
  ];
  register.setToday('2026-11-20');
  await register.invoke('referral.decide', { id: inTime.id, version: 1, onDay: '2026-11-20', ...aGrant });
  await register.invoke('referral.pause', {
    id: still.id,
    version: 1,
    onDay: '2026-11-20',
    reason: 'consent',
    note: 'Fra verge',
  });
  register.setToday('2026-12-02');
  expect(await of('decision')).toEqual({ kind: 'decision', kept: 1, broken: 0, open: 3, share: 1 });
  register.setToday('2026-12-04');
  await register.invoke('referral.decide', { id: late.id, version: 1, onDay: '2026-12-03', ...aGrant });
  expect(await of('decision')).toEqual({ kind: 'decision', kept: 1, broken: 2, open: 1, share: 1 / 3 });
  expect(open.id).toBeTruthy();
  const all = await kept();
  expect(all.kept).toBe(all.byKind.reduce((sum, row) => sum + row.kept, 0));
  expect(all.broken).toBe(all.byKind.reduce((sum, row) => sum + row.broken, 0));
  expect(await kept('2025-12-31')).toMatchObject({ kept: 0, broken: 0, open: 0, share: null });
});

test('evaluations count by the agreed day: those held from the reviews, the waiting one from the plan', async () => {
  const add = smallRegister(register);
  const planId = add.plan(add.person(), { activeFrom: '2026-01-01' });
  add.review(planId, '2026-03-01', '2026-03-01');
  add.review(planId, '2026-06-01', '2026-06-20');
  add.review(planId, null, '2026-07-01');
  expect(await of('planEvaluation')).toEqual({ kind: 'planEvaluation', kept: 1, broken: 1, open: 0, share: 0.5 });
});

test('the page of follow-up shows the years in which something was due, and the list behind the days without anybody', async () => {
  const add = smallRegister(register);
  const coordinatorId = add.coordinator();
  const waited = add.person({ familyName: 'Lang' });
  add.referral(waited, { outcome: 'grantedCoordinator', decidedOn: '2025-03-01', state: 'assigned' });
  add.assignment(waited, coordinatorId, { fromDay: '2025-03-11' });
  const never = add.person({ familyName: 'Aldri' });
  add.referral(never, { outcome: 'grantedCoordinator', decidedOn: '2025-12-28', state: 'awaitingCoordinator' });
  await register.invoke('complaint.register', {
    personId: waited,
    fields: aComplaint({ receivedOn: '2026-10-30', knownOn: null }),
  });
  const { years } = await register.invoke('statistics.followUp', { asOf: '2026-11-02' });
  expect(years.map((one) => one.year)).toEqual([2025, 2026]);
  const days = (index: number) => years[index]?.indicators.find(({ id }) => id === 'daysWithoutCoordinator');
  expect(days(0)).toMatchObject({ numerator: 2, denominator: 2, days: 14, most: 10 });
  expect(days(1)).toMatchObject({ numerator: 1, denominator: 2, days: 306 });
  expect(years[1]?.complaints.received).toBe(1);
  const list = await register.invoke('statistics.continuityList', {
    about: 'without',
    from: '2025-01-01',
    to: '2025-12-31',
  });
  expect(list).toMatchObject({ total: 2, sum: 14 });
  expect(list.rows.map(({ person, count: n, isNow }) => [person.familyName, n, isNow])).toEqual([
    ['Lang', 10, false],
    ['Aldri', 4, true],
  ]);
});
