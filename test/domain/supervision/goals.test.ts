import { expect, test } from 'vitest';

import { defaultGoals, goalsOfYear, withGoals } from '../../../src/domain/supervision/goals.ts';

const goals = (fromYear: number, groupPerYear: number) => ({
  fromYear,
  groupPerYear,
  coordinatorPerYear: 2,
  fadderGroupPerYear: 4,
});

test('goals hold from their year until there are newer ones; before the first the usual ones hold', () => {
  const list = withGoals(withGoals([], goals(2026, 8)), goals(2024, 5));
  expect(goalsOfYear(list, 2023)).toEqual(defaultGoals);
  expect(goalsOfYear(list, 2024).groupPerYear).toBe(5);
  expect(goalsOfYear(list, 2025).groupPerYear).toBe(5);
  expect(goalsOfYear(list, 2030).groupPerYear).toBe(8);
});

test('goals changed twice for the same year are the last ones', () => {
  const list = withGoals(withGoals([], goals(2026, 8)), goals(2026, 7));
  expect(list).toEqual([goals(2026, 7)]);
});
