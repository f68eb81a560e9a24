import { afterEach, beforeEach, expect, test } from 'vitest';

import type { IndicatorId } from '../../../src/domain/statistics/indicator.ts';
import { addUnit } from '../coordinator/aCoordinator.ts';
import { addCoordinators, addFadder, assignFadder } from '../fadder/aFadder.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await openTestRegister({ today: '2026-12-31' });
});
afterEach(() => register.close());

async function indicator(id: IndicatorId, asOf = '2026-12-31') {
  const { indicators } = await register.invoke('statistics.indicators', { asOf });
  return indicators.find((found) => found.id === id)!;
}

async function heldOn(fadderId: string, day: string) {
  const when = { day, startTime: null, minutes: 90, place: null, themes: null, note: null };
  const fields = { kind: 'group' as const, fadderId, ...when };
  const { id } = await register.invoke('supervision.create', { fields, called: { coordinatorIds: [], fadderIds: [] } });
  await register.invoke('supervision.hold', { id, version: 1, attended: [], minutes: 90, note: null });
}

test('87 coordinators and 7 faddere give 12.4, and 86 of them have one', async () => {
  const unitId = await addUnit(register);
  const ids = [...(await addCoordinators(register, 50, unitId)), ...(await addCoordinators(register, 37))];
  for (let index = 0; index < 7; index += 1) {
    const fadderId = await addFadder(register, { name: `Fadder Nr${index}`, unitId });
    await assignFadder(register, fadderId, ids.slice(index * 12, index === 6 ? 86 : (index + 1) * 12), '2026-06-01');
    // Six on time for all but the last, who holds three, one of them on the year's last day.
    const days = ['2026-02-01', '2026-04-01', '2026-12-31', '2026-06-01', '2026-08-01', '2026-10-01'];
    for (const day of index === 6 ? days.slice(0, 3) : days) await heldOn(fadderId, day);
  }
  const share = await indicator('withFadderShare');
  expect(share).toMatchObject({ numerator: 86, denominator: 87, denominatorId: 'activeCoordinators' });
  expect(share.breakdown.unit).toMatchObject([
    { group: 'Hjemmetjenesten nord', numerator: 50, denominator: 50 },
    { group: 'unknown', numerator: 36, denominator: 37 },
  ]);
  const each = await indicator('coordinatorsPerFadder');
  expect(each).toMatchObject({ numerator: 87, denominator: 7 });
  expect(each.share!.toFixed(1)).toBe('12.4');
  const goal = await indicator('supervisionAgainstGoal');
  expect(goal).toMatchObject({ numerator: 39, denominator: 42 });
  expect(goal.breakdown.unit).toMatchObject([{ group: 'Hjemmetjenesten nord', numerator: 39, denominator: 42 }]);
  // The day before, the session of New Year's Eve has not been, and the last piece of the year is not due.
  expect(await indicator('supervisionAgainstGoal', '2026-12-30')).toMatchObject({ numerator: 32, denominator: 35 });
  expect((await indicator('withFadderShare', '2026-05-31')).numerator).toBe(0);
});
