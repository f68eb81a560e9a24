import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { IndicatorId } from '../../../src/domain/statistics/indicator.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { smallRegister } from './smallRegister.ts';

let register: TestRegister;
let add: ReturnType<typeof smallRegister>;
beforeEach(async () => {
  register = await openTestRegister();
  add = smallRegister(register);
});
afterEach(() => register.close());

const day = '2025-12-31';

async function indicator(
  id: IndicatorId,
  question: { asOf?: string; denominatorId?: 'grantedPersons' | 'referredPersons' | 'recipients' } = {},
) {
  const { indicators } = await register.invoke('statistics.indicators', { asOf: day, ...question });
  return indicators.find((found) => found.id === id)!;
}

const counts = (rows: { group: string; numerator: number }[]) =>
  Object.fromEntries(rows.filter((r) => r.numerator > 0).map((r) => [r.group, r.numerator]));

describe('share with an active plan', () => {
  test('counts persons, not plans: two plans of one person are one', async () => {
    const both = add.person();
    add.plan(both, { state: 'closed', activeFrom: '2024-01-01', activeTo: day });
    add.plan(both);
    add.plan(add.person());
    add.person();
    expect((await indicator('planShare')).numerator).toBe(2);
  });

  test('leaves out whoever was merged into another record', async () => {
    add.plan(add.person({ mergedIntoId: add.person() }));
    expect((await indicator('planShare')).numerator).toBe(0);
  });

  test('is of the recipients typed in for the year of the day, whole and per group', async () => {
    add.denominator(2025, 'all', 1570);
    add.denominator(2025, 'ageGroup:0-5', 14);
    add.denominator(2025, 'needClass:extensive', 274);
    add.plan(add.person({ birthDate: '2021-05-05', needClass: 'extensive' }));
    add.plan(add.person({ birthDate: '2019-12-31', needClass: 'extensive' }));
    const found = await indicator('planShare');
    expect(found).toMatchObject({ numerator: 2, denominator: 1570, denominatorId: 'recipients', share: 2 / 1570 });
    expect(found.breakdown.ageGroup.slice(0, 3)).toEqual([
      { group: '0-5', numerator: 1, denominator: 14, share: 1 / 14 },
      { group: '6-12', numerator: 1, denominator: null, share: null },
      { group: '13-17', numerator: 0, denominator: null, share: null },
    ]);
    expect(found.breakdown.needClass.find((row) => row.group === 'extensive')).toEqual({
      group: 'extensive',
      numerator: 2,
      denominator: 274,
      share: 2 / 274,
    });
  });

  test('is of those referred until the day where nothing is typed in for that year', async () => {
    add.denominator(2024, 'all', 900);
    const withPlan = add.person();
    add.plan(withPlan);
    add.referral(withPlan);
    add.referral(withPlan, { receivedOn: day });
    add.referral(add.person(), { receivedOn: day });
    add.referral(add.person(), { receivedOn: '2026-01-01' });
    expect(await indicator('planShare')).toMatchObject({
      numerator: 1,
      denominator: 2,
      denominatorId: 'referredPersons',
    });
  });

  test('says of how many nothing is known: granted a plan, running, and no plan recorded', async () => {
    const granted = { outcome: 'grantedPlanWithCoordinator', decidedOn: '2025-02-01', state: 'assigned' } as const;
    add.referral(add.person(), granted);
    add.referral(add.person(), { ...granted, decidedOn: '2026-01-01' });
    add.referral(add.person(), { ...granted, state: 'closed', closedOn: '2025-12-31' });
    add.referral(add.person(), { ...granted, outcome: 'grantedCoordinator' });
    const withPlan = add.person();
    add.referral(withPlan, granted);
    add.plan(withPlan, { state: 'inProgress', activeFrom: null });
    expect((await indicator('planShare')).unknown).toBe(1);
  });

  test('divides by age on the day, area and the unit of who coordinates then, and each adds up to all', async () => {
    const north = add.unit('Nord');
    const south = add.unit('Sør');
    const inNorth = add.coordinator({ unitId: north });
    const inSouth = add.coordinator({ unitId: south });
    const moved = add.person({ birthDate: '2007-12-31', area: 'Sentrum' });
    add.plan(moved);
    add.assignment(moved, inNorth, { fromDay: '2025-02-01' });
    add.assignment(moved, inSouth, { fromDay: '2025-06-01', role: 'childCoordinator' });
    const former = add.person({ birthDate: '2008-01-01', area: 'Sentrum' });
    add.plan(former);
    add.assignment(former, inNorth, { toDay: '2025-12-30' });
    add.plan(add.person({ birthDate: null }));
    const { breakdown, numerator } = await indicator('planShare');
    expect(numerator).toBe(3);
    expect(counts(breakdown.ageGroup)).toEqual({ '18-24': 1, '13-17': 1, unknown: 1 });
    expect(counts(breakdown.area)).toEqual({ Sentrum: 2, unknown: 1 });
    expect(counts(breakdown.unit)).toEqual({ Sør: 1, unknown: 2 });
    expect(counts(breakdown.gender)).toEqual({ female: 3 });
  });
});

describe('share with a coordinator', () => {
  test('counts each person once, on the first and the last day of the appointment too', async () => {
    const c = add.coordinator();
    const two = add.person();
    add.assignment(two, c);
    add.assignment(two, add.coordinator(), { role: 'childCoordinator' });
    add.assignment(add.person(), c, { fromDay: day });
    add.assignment(add.person(), c, { toDay: day });
    add.assignment(add.person(), c, { toDay: '2025-12-30' });
    add.assignment(add.person(), c, { fromDay: '2026-01-01' });
    expect((await indicator('coordinatorShare')).numerator).toBe(3);
  });

  test('says of how many nobody knows who coordinates: an active plan and no appointment ever', async () => {
    add.plan(add.person());
    const earlier = add.person();
    add.plan(earlier);
    add.assignment(earlier, add.coordinator(), { fromDay: '2024-01-01', toDay: '2024-06-01' });
    expect((await indicator('coordinatorShare')).unknown).toBe(1);
  });
});

test('who said no to a plan is counted among those with a running grant, from the day of the no', async () => {
  const granted = { outcome: 'grantedCoordinator', decidedOn: '2025-02-01' } as const;
  const no = add.person();
  add.referral(no, granted);
  add.planEvent(add.plan(no, { state: 'notWanted', activeFrom: null }), '2025-05-01', 'notWanted');
  const later = add.person();
  add.referral(later, granted);
  add.planEvent(add.plan(later, { state: 'notWanted', activeFrom: null }), '2026-01-05', 'notWanted');
  add.plan(add.person(), { state: 'notWanted', activeFrom: null });
  add.referral(add.person(), granted);
  expect(await indicator('declinedPlan')).toMatchObject({
    numerator: 1,
    denominator: 3,
    denominatorId: 'grantedPersons',
  });
});

test('a child’s plan needs the child’s own part to be complete, a grown-up’s does not', async () => {
  const adult = [
    'goalsResourcesNeeds',
    'participants',
    'responsible',
    'contributions',
    'servicesAndMeasures',
    'howCarriedOut',
    'coordinatorOffered',
    'periodAndRevision',
    'consent',
    'cooperation',
  ] as const;
  add.plan(add.person(), { contents: [...adult] });
  add.plan(add.person({ birthDate: '2015-01-01' }), { contents: [...adult] });
  add.plan(add.person({ birthDate: '2015-01-01' }), { contents: [...adult, 'childParticipation'] });
  add.plan(add.person(), { contents: adult.slice(1) });
  expect(await indicator('planCompleteShare')).toMatchObject({
    numerator: 2,
    denominator: 4,
    denominatorId: 'activePlans',
  });
});

test('an evaluation is overdue from the day after it was agreed for, until it is held', async () => {
  add.plan(add.person(), { nextEvaluationOn: day });
  add.plan(add.person(), { nextEvaluationOn: '2025-12-30' });
  add.plan(add.person(), { nextEvaluationOn: null });
  // Held since, but not by the day; held on the day; held late but before it.
  add.review(add.plan(add.person(), { nextEvaluationOn: '2026-06-01' }), '2025-12-01', '2026-01-02');
  add.review(add.plan(add.person(), { nextEvaluationOn: '2026-06-01' }), '2025-12-01', day);
  add.review(add.plan(add.person(), { nextEvaluationOn: '2026-06-01' }), '2025-11-01', '2025-12-01');
  // A plan that is over has nothing to wait for.
  add.plan(add.person(), { state: 'closed', activeTo: '2025-12-30', nextEvaluationOn: '2025-12-01' });
  expect(await indicator('evaluationsOverdue')).toMatchObject({
    numerator: 2,
    denominator: 6,
    denominatorId: 'activePlans',
    unknown: 1,
  });
});

test('the denominator can be those with a running grant', async () => {
  const person = add.person();
  add.referral(person, { outcome: 'grantedCoordinator', decidedOn: day });
  add.plan(person);
  expect(await indicator('planShare', { denominatorId: 'grantedPersons' })).toMatchObject({
    numerator: 1,
    denominator: 1,
    share: 1,
  });
});
