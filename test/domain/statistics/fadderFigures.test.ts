import { describe, expect, test } from 'vitest';

import {
  coordinatorsPerFadder,
  supervisionAgainstGoal,
  withFadderShare,
} from '../../../src/domain/statistics/fadderFigures.ts';
import { staffBreakdown } from '../../../src/domain/statistics/staffFigures.ts';

const always = { activeFrom: '2020-01-01', activeTo: null };
const liv = { id: 'liv', unit: 'Nord', ...always };
const eva = { id: 'eva', unit: null, ...always };
const corps = [
  { id: 'a', unit: 'Nord', fadderId: 'liv' },
  { id: 'b', unit: 'Nord', fadderId: 'eva' },
  { id: 'c', unit: 'Sør', fadderId: 'liv' },
  { id: 'd', unit: 'Sør', fadderId: null },
  { id: 'e', unit: null, fadderId: null },
];
const year = { from: '2026-01-01', to: '2026-12-31' };
const six = () => 6;
const fourThenSix = (of: number) => (of === 2025 ? 4 : 6);

test('three of five have a fadder, and each unit is told of, those without a unit last', () => {
  const figures = withFadderShare(corps);
  expect(figures).toMatchObject({ numerator: 3, denominator: 5 });
  expect(staffBreakdown(figures).unit).toEqual([
    { group: 'Nord', numerator: 2, denominator: 2, share: 1 },
    { group: 'Sør', numerator: 1, denominator: 2, share: 0.5 },
    { group: 'unknown', numerator: 0, denominator: 1, share: 0 },
  ]);
  expect(staffBreakdown(figures).ageGroup).toEqual([]);
});

test('coordinators for each fadder: all of the office’s, and in a unit those who serve it', () => {
  const figures = coordinatorsPerFadder(
    corps,
    [liv, eva, { ...eva, id: 'former', activeTo: '2026-11-20' }],
    '2026-11-21',
  );
  expect(figures).toMatchObject({ numerator: 5, denominator: 2 });
  expect(staffBreakdown(figures).unit).toEqual([
    { group: 'Nord', numerator: 2, denominator: 2, share: 1 },
    { group: 'Sør', numerator: 2, denominator: 1, share: 2 },
    { group: 'unknown', numerator: 1, denominator: 0, share: null },
  ]);
});

describe('group supervision against the goal', () => {
  test('a session on the last day of the period counts, one the day after or before does not', () => {
    const sessions = ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((day) => ({ fadderId: 'liv', day }));
    expect(supervisionAgainstGoal([liv], sessions, six, year)).toMatchObject({ numerator: 2, denominator: 6 });
  });

  test('a tertial asks for a third of the year, and the three of them for all of it', () => {
    const tertials = [
      ['2026-01-01', '2026-04-30'],
      ['2026-05-01', '2026-08-31'],
      ['2026-09-01', '2026-12-31'],
    ].map(([from = '', to = '']) => supervisionAgainstGoal([liv], [], six, { from, to }).denominator);
    expect(tertials.reduce((sum, due) => sum + due, 0)).toBe(6);
    expect(tertials).toEqual([1, 2, 3]);
  });

  test('two whole years ask by the goal of each', () => {
    const period = { from: '2025-01-01', to: '2026-12-31' };
    expect(supervisionAgainstGoal([liv, eva], [], fourThenSix, period).denominator).toBe(20);
  });

  test('is divided by the fadder’s own unit', () => {
    const sessions = [
      { fadderId: 'liv', day: '2026-02-02' },
      { fadderId: 'eva', day: '2026-02-02' },
    ];
    const begun = { ...eva, activeFrom: '2026-07-01' };
    expect(staffBreakdown(supervisionAgainstGoal([liv, begun], sessions, six, year)).unit).toEqual([
      { group: 'Nord', numerator: 1, denominator: 6, share: 1 / 6 },
      { group: 'unknown', numerator: 1, denominator: 3, share: 1 / 3 },
    ]);
  });
});
