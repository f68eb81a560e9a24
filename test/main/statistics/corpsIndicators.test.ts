import { afterEach, beforeEach, expect, test } from 'vitest';

import type { CorpsIndicator } from '../../../src/domain/statistics/corpsFigures.ts';
import { addCoordinator, addUnit, assign, grantedCase } from '../coordinator/aCoordinator.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await openTestRegister({ today: '2026-12-31' });
});
afterEach(() => register.close());

async function indicator(id: CorpsIndicator, asOf = '2026-12-31') {
  const { indicators } = await register.invoke('statistics.indicators', { asOf });
  return indicators.find((found) => found.id === id)!;
}
async function serve(coordinatorId: string, fromDay = '2026-11-10') {
  const { referralId } = await grantedCase(register);
  await assign(register, referralId, coordinatorId, fromDay);
}

/** Three in office on New Year's Eve; one left the day before, one is to begin. */
async function corpsOfThree() {
  const unitId = await addUnit(register);
  const jonas = await addCoordinator(register, { unitId });
  await addCoordinator(register, { unitId, name: 'Hanne Vik', activeTo: '2026-12-31' });
  await addCoordinator(register, { name: 'Grete Aas', activeFrom: '2026-12-31' });
  await addCoordinator(register, { unitId, name: 'Tor Dahl', activeTo: '2026-12-30' });
  await addCoordinator(register, { unitId, name: 'Liv Lie', activeFrom: '2027-01-01' });
  return jonas;
}

test('those in office on the day are counted by unit, the first and the last day counted in', async () => {
  await corpsOfThree();
  expect(await indicator('coordinatorsActive')).toMatchObject({
    numerator: 3,
    denominator: null,
    share: null,
    breakdown: {
      unit: [
        { group: 'Hjemmetjenesten nord', numerator: 2, denominator: null, share: null },
        { group: 'unknown', numerator: 1, denominator: null, share: null },
      ],
    },
  });
  expect((await indicator('coordinatorsActive', '2026-12-30')).numerator).toBe(3);
  expect((await indicator('coordinatorsActive', '2027-01-01')).numerator).toBe(3);
});

test('persons per coordinator are a mean over all of them, with the most that anybody has', async () => {
  const jonas = await corpsOfThree();
  for (let person = 0; person < 4; person += 1) await serve(jonas);
  const found = await indicator('personsPerCoordinator');
  expect(found).toMatchObject({ numerator: 4, denominator: 3, most: 4, denominatorId: 'activeCoordinators' });
  expect(found.share!.toFixed(2)).toBe('1.33');
  expect(found.breakdown.unit).toMatchObject([
    { group: 'Hjemmetjenesten nord', numerator: 4, denominator: 2, share: 2 },
    { group: 'unknown', numerator: 0, denominator: 1, share: 0 },
  ]);
  expect((await indicator('personsPerCoordinator', '2026-11-09')).numerator).toBe(0);
});

test('the corps is told for the day and for the ends of the years before, as far back as there was anybody', async () => {
  const unitId = await addUnit(register);
  await addCoordinator(register, { unitId, activeFrom: '2024-05-01' });
  await addCoordinator(register, { unitId, name: 'Hanne Vik', activeFrom: '2026-01-01' });
  const { years } = await register.invoke('statistics.corps', { asOf: '2026-06-30' });
  expect(
    years.map(({ year, asOf, indicators }) => [
      year,
      asOf,
      indicators.find(({ id }) => id === 'coordinatorsActive')?.numerator,
    ]),
  ).toEqual([
    [2024, '2024-12-31', 1],
    [2025, '2025-12-31', 1],
    [2026, '2026-06-30', 2],
  ]);
  expect(years.every(({ indicators }) => indicators.length === 7)).toBe(true);
});
