import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { smallRegister } from './smallRegister.ts';

let register: TestRegister;
let add: ReturnType<typeof smallRegister>;
beforeEach(async () => {
  register = await openTestRegister({ today: '2026-03-15' });
  add = smallRegister(register);
});
afterEach(() => register.close());

const asOf = '2025-12-31';
const trendOf = () => register.invoke('statistics.trend', { asOf });
const tertialsOf = (day = asOf) => register.invoke('statistics.tertials', { asOf: day });
const granted = { outcome: 'grantedCoordinator', decidedOn: '2025-02-01', state: 'awaitingCoordinator' } as const;

describe('the red line', () => {
  test('counts who has a running grant and nobody appointed, on the day and today', async () => {
    const c = add.coordinator();
    const served = add.person();
    add.referral(served, granted);
    add.assignment(served, c, { toDay: '2025-12-31' });
    const waiting = add.person();
    add.referral(waiting, granted);
    add.referral(waiting, { ...granted, decidedOn: '2025-03-01' });
    add.assignment(waiting, c, { fromDay: '2026-01-01' });
    add.referral(add.person(), { ...granted, closedOn: '2025-12-31', state: 'closed' });
    const { missingCoordinator } = await register.invoke('statistics.keyFigures', { asOf });
    expect(missingCoordinator).toEqual({ onDay: 1, today: 1, granted: 2 });
  });
});

describe('the trend', () => {
  test('gives the office’s share per 31 December beside the country’s, and invents nothing where there is none', async () => {
    add.denominator(2021, 'all', 100);
    add.denominator(2025, 'all', 200);
    add.plan(add.person(), { activeFrom: '2020-05-01', activeTo: '2021-12-31', state: 'closed' });
    add.plan(add.person(), { activeFrom: '2021-12-31' });
    const trend = await trendOf();
    const year = (wanted: number) => trend.find((row) => row.year === wanted);
    expect(trend[0]).toEqual({
      year: 2012,
      office: null,
      officeNumerator: null,
      officeDenominator: null,
      national: 0.09,
      nationalSource: 'IPLOS',
    });
    expect(year(2020)).toMatchObject({
      office: null,
      officeNumerator: 1,
      officeDenominator: null,
      national: 0.072,
      nationalSource: 'KPR',
    });
    expect(year(2021)).toMatchObject({ office: 0.02, national: 0.066 });
    expect(year(2022)).toMatchObject({ national: null, nationalSource: null });
    expect(trend.at(-1)).toMatchObject({ year: 2025, office: 1 / 200, officeNumerator: 1, national: null });
  });

  test('is of all those referred by then where no recipients are typed in', async () => {
    const first = add.person();
    add.plan(first, { activeFrom: '2024-02-01' });
    add.referral(first, { receivedOn: '2024-01-01' });
    add.referral(first, { receivedOn: '2025-01-01' });
    add.referral(add.person(), { receivedOn: '2025-12-31' });
    add.referral(add.person(), { receivedOn: '2026-01-01' });
    const trend = await trendOf();
    const { denominatorId } = await register.invoke('statistics.choices', { asOf });
    expect(denominatorId).toBe('referredPersons');
    expect(trend.slice(-2).map((row) => [row.year, row.officeNumerator, row.officeDenominator])).toEqual([
      [2024, 1, 1],
      [2025, 1, 2],
    ]);
  });
});

describe('meldinger per tertial', () => {
  test('fall in the tertial of the day they were received, by specialty, last days included', async () => {
    for (const receivedOn of [
      '2025-01-01',
      '2025-04-30',
      '2025-05-01',
      '2025-08-31',
      '2025-09-01',
      '2025-12-31',
      '2026-01-01',
      '2022-12-31',
    ])
      add.referral(add.person(), { receivedOn, specialty: receivedOn.endsWith('01') ? 'somatic' : 'substance' });
    const tertials = await tertialsOf();
    expect(tertials.map((row) => row.total)).toEqual([0, 0, 0, 0, 0, 0, 2, 2, 2]);
    expect(tertials.at(-1)).toMatchObject({ year: 2025, tertial: 3, from: '2025-09-01', to: '2025-12-31' });
    expect(tertials.at(-1)?.bySpecialty.filter((row) => row.count > 0)).toEqual([
      { specialty: 'somatic', count: 1 },
      { specialty: 'substance', count: 1 },
    ]);
  });

  test('stop at the day: what came later in the tertial is not counted, and a tertial not begun is left out', async () => {
    add.referral(add.person(), { receivedOn: '2025-05-10' });
    add.referral(add.person(), { receivedOn: '2025-05-11' });
    const tertials = await tertialsOf('2025-05-10');
    expect(tertials.length).toBe(8);
    expect(tertials.at(-1)).toMatchObject({ tertial: 2, total: 1 });
  });
});

test('the funnel follows the meldinger of the year, each step a part of the one before', async () => {
  const c = add.coordinator();
  const at = { receivedOn: '2025-02-01', decidedOn: '2025-03-01' };
  add.referral(add.person(), { receivedOn: '2025-02-01' });
  add.referral(add.person(), { ...at, outcome: 'refused' });
  add.referral(add.person(), { ...granted, ...at });
  const withPlan = (state: 'active' | 'notWanted' | 'inProgress') => {
    const personId = add.person();
    add.referral(personId, { ...granted, ...at });
    add.assignment(personId, c, { fromDay: '2025-04-01' });
    add.plan(personId, { state, activeFrom: state === 'active' ? '2025-05-01' : null });
  };
  withPlan('active');
  withPlan('active');
  withPlan('notWanted');
  withPlan('inProgress');
  const formerlyServed = add.person();
  add.assignment(formerlyServed, c, { fromDay: '2024-01-01', toDay: '2024-12-31' });
  add.referral(formerlyServed, { ...granted, ...at });
  add.referral(add.person(), { ...granted, receivedOn: '2024-12-31', decidedOn: '2025-01-05' });
  expect(await register.invoke('statistics.funnel', { asOf })).toEqual({
    from: '2025-01-01',
    to: '2025-12-31',
    received: 8,
    decided: 7,
    granted: 6,
    assigned: 4,
    activePlan: 2,
    waitingForDecision: 1,
    otherOutcome: 1,
    withoutCoordinator: 2,
    planNotWanted: 1,
    planInProgress: 1,
  });
});

test('the load counts persons of each coordinator in office, and of one who has left but is still appointed', async () => {
  const busy = add.coordinator({ name: 'Aas, Grete', sortName: 'aas grete', maxPersons: 1 });
  const left = add.coordinator({ name: 'Vik, Hanne', sortName: 'vik hanne', activeTo: '2025-10-01' });
  add.coordinator({ name: 'Moe, Ivar', sortName: 'moe ivar' });
  add.coordinator({ name: 'Borte, Bjørn', sortName: 'borte bjorn', activeTo: '2025-10-01' });
  const person = add.person();
  add.assignment(person, busy);
  add.assignment(person, busy, { role: 'childCoordinator' });
  add.assignment(add.person(), busy);
  add.assignment(add.person(), left);
  const load = await register.invoke('statistics.load', { asOf });
  expect(load.map(({ name, persons, max }) => [name, persons, max])).toEqual([
    ['Aas, Grete', 2, 1],
    ['Vik, Hanne', 1, 10],
    ['Moe, Ivar', 0, 10],
  ]);
});

test('last year’s figures are of the same kind, as of the same day a year before', async () => {
  add.denominator(2025, 'all', 100);
  add.plan(add.person(), { activeFrom: '2024-05-01' });
  add.plan(add.person(), { activeFrom: '2025-05-01' });
  add.denominator(2024, 'all', 50);
  const { planShare } = await register.invoke('statistics.keyFigures', { asOf });
  expect(planShare).toMatchObject({ id: 'planShare', numerator: 2, denominator: 100, share: 0.02 });
  expect(await register.invoke('statistics.yearBefore', { asOf })).toEqual({ planShare: 1 / 50, coordinatorShare: 0 });
});
