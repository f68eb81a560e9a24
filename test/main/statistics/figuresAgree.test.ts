import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { addDays } from '../../../src/domain/calendar/day.ts';
import { breakdownOf, countedDenominators } from '../../../src/domain/statistics/breakdown.ts';
import { openTestRegister, type TestRegister } from '../testRegister.ts';
import { asOf, expectedChild, fillWith, life } from './lives.ts';
import { plainFigures } from './plainFigures.ts';

let register: TestRegister;
beforeAll(async () => {
  register = await openTestRegister();
});
afterAll(() => register.close());

test('every figure about persons is what the rules give, person by person, in registers of any making', async () => {
  for (const lives of [[expectedChild], ...fc.sample(fc.array(life, { minLength: 8, maxLength: 14 }), 12)]) {
    fillWith(register, lives);
    await compare(lives);
  }
}, 120_000);

async function compare(lives: unknown) {
  const plain = plainFigures(register.db, asOf);
  for (const denominatorId of ['grantedPersons', 'referredPersons'] as const) {
    const { indicators } = await register.invoke('statistics.indicators', { asOf, denominatorId });
    const found = (id: (typeof indicators)[number]['id']) => indicators.find((one) => one.id === id);
    const of = countedDenominators(plain.count(denominatorId === 'grantedPersons' ? 'granted' : 'referred'), 'unit');
    const granted = countedDenominators(plain.count('granted'), 'unit');
    const expected = (numerator: ReturnType<typeof plain.count>, denominators: typeof of) => ({
      numerator: numerator.total,
      denominator: denominators.total,
      breakdown: breakdownOf(numerator, denominators),
    });
    const story = JSON.stringify(lives);
    expect(found('planShare'), story).toMatchObject(expected(plain.count('activePlan'), of));
    expect(found('planShare')?.unknown, story).toBe(plain.count('unknownPlan').total);
    expect(found('coordinatorShare'), story).toMatchObject(expected(plain.count('assigned'), of));
    expect(found('coordinatorShare')?.unknown, story).toBe(plain.count('unknownCoordinator').total);
    expect(found('declinedPlan'), story).toMatchObject(expected(plain.count('declinedPlan'), granted));
    const active = countedDenominators(plain.count('activePlan'));
    const without = plain.daysWithout(Array.from({ length: 10 }, (_, n) => addDays(asOf, n - 9)));
    expect(found('daysWithoutCoordinator'), story).toMatchObject({
      numerator: without.length,
      days: without.reduce((a, b) => a + b, 0),
    });
    expect(found('planCompleteShare'), story).toMatchObject(expected(plain.count('completePlan'), active));
  }
  const funnel = await register.invoke('statistics.funnel', { asOf });
  const { missingCoordinator } = await register.invoke('statistics.keyFigures', { asOf });
  expect(funnel, JSON.stringify(lives)).toMatchObject(plain.funnel('2025-01-01', asOf));
  expect(missingCoordinator, JSON.stringify(lives)).toMatchObject({
    onDay: plain.count('missing').total,
    granted: plain.count('granted').total,
  });
  const later = plainFigures(register.db, '2026-11-21');
  expect(missingCoordinator.today, JSON.stringify(lives)).toBe(later.count('missing').total);
}
