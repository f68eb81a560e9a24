import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { ageOn } from '../../../src/domain/calendar/age.ts';
import { addDays, type Day } from '../../../src/domain/calendar/day.ts';
import { ageGroupBoundaries, latestBirth } from '../../../src/domain/statistics/ageBoundary.ts';
import { ageGroupOf } from '../../../src/domain/statistics/ageGroup.ts';

const day = fc.integer({ min: 0, max: 36_525 }).map((days) => addDays('1950-01-01', days));

const groupByBoundary = (birth: Day, on: Day) =>
  ageGroupBoundaries(on).find(([, latest]) => birth <= latest)?.[0] ?? 'unknown';

test('comparing with the boundary day gives the age group that counting the years gives', () => {
  fc.assert(
    fc.property(day, day, (birth, on) => {
      expect(groupByBoundary(birth, on)).toBe(ageGroupOf(ageOn(birth, on)));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['2024-02-29', '2042-02-28', '18-24'],
  ['2024-02-29', '2042-02-27', '13-17'],
  ['2024-03-01', '2042-02-28', '13-17'],
  ['2007-12-31', '2025-12-31', '18-24'],
  ['2008-01-01', '2025-12-31', '13-17'],
  ['2026-01-01', '2025-12-31', 'unknown'],
])('whoever is born %s belongs on %s to %s', (birth, on, group) => {
  expect(groupByBoundary(birth, on)).toBe(group);
});

test('the boundary of 18 years on 28 February of an ordinary year takes in those born on 29 February', () => {
  expect(latestBirth(18, '2042-02-28')).toBe('2024-02-29');
});
