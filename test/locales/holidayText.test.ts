import { expect, test } from 'vitest';

import { holidaysOf } from '../../src/domain/calendar/holidays.ts';
import { holidayText } from '../../src/locales/holidayText.ts';

test('every public holiday has a name in English, and its own where nynorsk differs', () => {
  const all = [2024, 2025, 2026, 2027, 2028].flatMap((year) => holidaysOf(year).map(({ name }) => name));
  expect(all.filter((name) => holidayText('en', name) === name)).toEqual([]);
  expect(holidayText('nn', 'Arbeidernes dag')).toBe('Arbeidaranes dag');
  // Ascension Day and Labour Day fell together in 2008.
  expect(holidayText('en', 'Arbeidernes dag; Kristi himmelfartsdag')).toBe('Labour Day; Ascension Day');
  expect(holidayText('nb', 'Langfredag')).toBe('Langfredag');
});
