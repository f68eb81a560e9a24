import { describe, expect, test } from 'vitest';

import { copiable, noAssessment, valuesBefore } from '../../../src/domain/criterion/assessment.ts';
import {
  countsIn,
  type Criterion,
  criterionOutcomes,
  criterionThemes,
  inOrder,
  startingOutcome,
} from '../../../src/domain/criterion/criterion.ts';
import { relevantIn, tally, tallyByTheme } from '../../../src/domain/criterion/tally.ts';

const of = (key: string, number: number | null, theme: Criterion['theme']) => ({
  key,
  number,
  theme,
  nb: '',
  nn: '',
});

const last = (criterionKey: string, outcome: 'met' | null) => ({ ...noAssessment, criterionKey, outcome });

describe('criteria', () => {
  test('what is demanded of the authorities starts as not relevant, the rest as not assessed', () => {
    expect(criterionThemes.filter((theme) => startingOutcome(theme) !== null)).toEqual(['authorities']);
    expect(startingOutcome('authorities')).toBe('notRelevant');
  });

  test.each([
    [2024, null, 2023, false],
    [2024, null, 2024, true],
    [2024, null, 2040, true],
    [2024, 2025, 2025, true],
    [2024, 2025, 2026, false],
  ])('an own criterion from %i to %s counts in %i: %s', (firstYear, lastYear, year, counts) => {
    expect(countsIn({ firstYear, lastYear }, year)).toBe(counts);
  });

  test('own criteria stand last under their theme', () => {
    const mixed = [
      of('own', null, 'scheme'),
      of('r9', 9, 'organisation'),
      of('r2', 2, 'scheme'),
      of('r1', 1, 'scheme'),
    ];
    expect(inOrder(mixed).map(({ key }) => key)).toEqual(['r1', 'r2', 'own', 'r9']);
  });
});

describe('counting', () => {
  const standings = [
    { theme: 'scheme', outcome: 'met' },
    { theme: 'scheme', outcome: 'partly' },
    { theme: 'scheme', outcome: null },
    { theme: 'learning', outcome: 'notMet' },
    { theme: 'authorities', outcome: 'notRelevant' },
  ] as const;

  test('what is not relevant is outside of the total, what nobody has assessed is in it', () => {
    const counts = tally(standings);
    expect(counts).toEqual({ met: 1, partly: 1, notMet: 1, notRelevant: 1, notAssessed: 1 });
    expect(relevantIn(counts)).toBe(4);
  });

  test('the themes add up to the whole', () => {
    const themes = tallyByTheme(standings);
    expect(themes.map(({ theme }) => theme)).toEqual([...criterionThemes]);
    for (const outcome of [...criterionOutcomes, 'notAssessed'] as const) {
      const sum = themes.reduce((total, one) => total + one.tally[outcome], 0);
      expect(sum).toBe(tally(standings)[outcome]);
    }
  });
});

describe('last year’s assessment', () => {
  test('only what still counts and nobody has assessed this year is copied', () => {
    const lastYear = [last('r1', 'met'), last('r2', 'met'), last('r3', null), last('ended', 'met')];
    const found = copiable(lastYear, new Set(['r1', 'r2', 'r3']), new Set(['r2']));
    expect(found.map(({ criterionKey }) => criterionKey)).toEqual(['r1']);
  });

  test('before the first change nothing stood', () => {
    expect(valuesBefore([])).toEqual(noAssessment);
    expect(valuesBefore([noAssessment, { ...noAssessment, outcome: 'met' }]).outcome).toBe('met');
  });
});
