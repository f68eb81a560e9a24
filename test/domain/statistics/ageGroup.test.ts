import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ageGroupOf,
  ageGroups,
  coarseAgeGroups,
  countByAgeGroup,
  membersOf,
  sumOfAgeGroup,
} from '../../../src/domain/statistics/ageGroup.ts';

test.each([
  [0, '0-5'],
  [5, '0-5'],
  [6, '6-12'],
  [12, '6-12'],
  [13, '13-17'],
  [17, '13-17'],
  [18, '18-24'],
  [24, '18-24'],
  [25, '25-49'],
  [49, '25-49'],
  [50, '50-66'],
  [66, '50-66'],
  [67, '67-79'],
  [79, '67-79'],
  [80, '80+'],
  [107, '80+'],
  [null, 'unknown'],
  [-1, 'unknown'],
  [Number.NaN, 'unknown'],
])('The age %s is in group %s', (age, group) => {
  expect(ageGroupOf(age)).toBe(group);
});

test('Both coarse divisions count everybody once, those of unknown age apart', () => {
  const ages = fc.array(fc.option(fc.integer({ min: 0, max: 110 }), { nil: null }));
  fc.assert(
    fc.property(ages, (given) => {
      const counts = countByAgeGroup(given);
      const sum = (...groups: (typeof coarseAgeGroups)[number][]) =>
        groups.reduce((total, group) => total + sumOfAgeGroup(counts, group), 0);
      expect(sum('0-17', '18-66', '67+', 'unknown')).toBe(given.length);
      expect(sum('under67', '67+', 'unknown')).toBe(given.length);
      expect(sum('under67')).toBe(given.filter((age) => age !== null && age < 67).length);
    }),
  );
});

test('Every fine group belongs to one of the life phases', () => {
  const members = (['0-17', '18-66', '67+', 'unknown'] as const).flatMap((group) => membersOf[group]);
  expect(members.toSorted()).toEqual([...ageGroups].toSorted());
});
