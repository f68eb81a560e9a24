import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { criterionThemes } from '../../src/domain/criterion/criterion.ts';
import type { CriterionFile } from '../../src/domain/reference/types.ts';

const path = new URL('../../resources/reference/criteria.json', import.meta.url);
const { criteria, source } = JSON.parse(readFileSync(path, 'utf8')) as CriterionFile;

describe('the 46 criteria', () => {
  test('they are numbered 1–46, 10 and 11 too, and name their source', () => {
    expect(criteria.map(({ number }) => number)).toEqual(Array.from({ length: 46 }, (_, index) => index + 1));
    expect(source).toContain('SKUR');
  });

  test('each theme holds the numbers it has in R chapter 5', () => {
    const ranges = criterionThemes.map((theme) => {
      const numbers = criteria.filter((one) => one.theme === theme).map(({ number }) => number);
      return [theme, numbers[0], numbers.at(-1), numbers.length];
    });
    expect(ranges).toEqual([
      ['scheme', 1, 8, 8],
      ['organisation', 9, 13, 5],
      ['userParticipation', 14, 21, 8],
      ['serviceProviders', 22, 27, 6],
      ['learning', 28, 34, 7],
      ['evaluation', 35, 38, 4],
      ['authorities', 39, 46, 8],
    ]);
  });

  test('each is one short line of its own in bokmål and in nynorsk', () => {
    for (const language of ['nb', 'nn'] as const) {
      const texts = criteria.map((one) => one[language]);
      expect(new Set(texts).size).toBe(46);
      for (const text of texts) expect(text).toMatch(/^\p{Lu}[^.\n]{10,65}$/u);
    }
  });
});
