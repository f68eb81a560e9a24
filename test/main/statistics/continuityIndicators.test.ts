import { afterEach, beforeEach, expect, test } from 'vitest';

import type { IndicatorId } from '../../../src/domain/statistics/indicator.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { smallRegister } from './smallRegister.ts';

let register: TestRegister;
let add: ReturnType<typeof smallRegister>;
beforeEach(async () => {
  register = await openTestRegister({ today: '2026-11-21' });
  add = smallRegister(register);
});
afterEach(() => register.close());

async function indicator(id: IndicatorId, asOf = '2025-12-31') {
  const { indicators } = await register.invoke('statistics.indicators', { asOf });
  return indicators.find((found) => found.id === id)!;
}

function granted(decidedOn: string, facts: Parameters<typeof add.person>[0] = {}) {
  const personId = add.person(facts);
  add.referral(personId, { outcome: 'grantedCoordinator', decidedOn, receivedOn: decidedOn, state: 'assigned' });
  return personId;
}

test('a granted person without coordinator on any day of the year is counted with the number of days', async () => {
  const coordinatorId = add.coordinator();
  const served = (personId: string, fromDay: string, toDay: string | null = null) =>
    add.assignment(personId, coordinatorId, { fromDay, toDay });
  served(granted('2024-02-01'), '2024-02-01');
  served(granted('2025-03-10', { gender: 'male' }), '2025-03-20'); // 10 days
  const left = granted('2024-02-01');
  served(left, '2024-02-01', '2025-05-31');
  served(left, '2025-06-11'); // 10 days
  granted('2025-12-30'); // 2 days
  const closed = add.person();
  add.referral(closed, {
    outcome: 'grantedChildCoordinator',
    decidedOn: '2025-04-01',
    closedOn: '2025-04-05',
    state: 'closed',
  }); // 4 days
  const merged = granted('2025-01-01', { mergedIntoId: left });
  expect(merged).toBeTruthy();
  granted('2026-01-01');
  const found = await indicator('daysWithoutCoordinator');
  expect(found).toMatchObject({
    numerator: 4,
    denominator: 5,
    denominatorId: 'personsGranted',
    share: 0.8,
    days: 26,
    median: 7,
    p90: 10,
    most: 10,
  });
  expect(found.breakdown.gender.filter(({ numerator }) => numerator > 0)).toEqual([
    { group: 'female', numerator: 3, denominator: null, share: null },
    { group: 'male', numerator: 1, denominator: null, share: null },
  ]);
});

test('days to come are not counted', async () => {
  granted('2026-11-20');
  expect(await indicator('daysWithoutCoordinator', '2026-12-31')).toMatchObject({ numerator: 1, days: 2 });
});

test('changes of coordinator are counted in the period they came, with how many persons and the most of any', async () => {
  const [a, b, c] = [add.coordinator(), add.coordinator(), add.coordinator()];
  const served = (personId: string, coordinatorId: string, fromDay: string, toDay: string | null = null) =>
    add.assignment(personId, coordinatorId, { fromDay, toDay });
  const often = add.person();
  served(often, a, '2024-01-01', '2025-02-28');
  served(often, b, '2025-03-01', '2025-08-31');
  served(often, c, '2025-09-01');
  const once = add.person({ area: 'Nord' });
  served(once, a, '2024-01-01', '2024-12-31');
  served(once, b, '2025-01-01');
  const before = add.person();
  served(before, a, '2023-01-01', '2024-06-30');
  served(before, b, '2024-07-01');
  const later = add.person();
  served(later, a, '2023-01-01', '2025-12-31');
  served(later, b, '2026-01-01');
  served(add.person(), a, '2025-05-01');
  served(add.person(), a, '2023-05-01', '2023-06-01');
  const found = await indicator('coordinatorChanges');
  expect(found).toMatchObject({
    numerator: 3,
    denominator: 5,
    denominatorId: 'personsServed',
    share: 0.6,
    persons: 2,
    most: 2,
  });
  expect(found.breakdown.area).toEqual([
    { group: 'Nord', numerator: 1, denominator: null, share: null },
    { group: 'unknown', numerator: 2, denominator: null, share: null },
  ]);
  expect((await indicator('coordinatorChanges', '2026-11-21')).numerator).toBe(1);
});
