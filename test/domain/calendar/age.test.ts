import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageOn } from '../../../src/domain/calendar/age.ts';
import { addDays, addYears } from '../../../src/domain/calendar/day.ts';

const births = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1920-01-01', days));

test.each([
  ['2008-06-15', '2026-06-14', 17],
  ['2008-06-15', '2026-06-15', 18],
  ['2026-06-15', '2026-06-15', 0],
  ['2008-02-29', '2026-02-27', 17],
  ['2008-02-29', '2026-02-28', 18],
  ['2004-02-29', '2024-02-28', 19],
  ['2004-02-29', '2024-02-29', 20],
])('Born %s, on %s the age is %i', (birth, day, age) => {
  expect(ageOn(birth, day)).toBe(age);
});

test('A child that is expected has no age yet', () => {
  expect(ageOn('2026-12-01', '2026-11-21')).toBeNull();
});

test('The day that a number of years ends on is the first day of that age, whenever one is born', () => {
  fc.assert(
    fc.property(births, fc.integer({ min: 1, max: 100 }), (birth, years) => {
      const birthday = addYears(birth, years);
      expect(ageOn(birth, birthday)).toBe(years);
      expect(ageOn(birth, addDays(birthday, -1))).toBe(years - 1);
    }),
  );
});
