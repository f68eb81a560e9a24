import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { gatheredUnits, leastStaff } from '../../../src/domain/report/gatheredUnits.ts';

const units = (...counts: number[]) => counts.map((coordinators, index) => ({ unit: `enhet ${index}`, coordinators }));

describe('units in a table about the office’s own people', () => {
  test.each<[string, number[], string[]]>([
    ['large ones stand alone', [5, 3, 8], []],
    ['small ones are told together', [5, 1, 2], ['enhet 1', 'enhet 2']],
    ['one small one takes the smallest of the others with it', [5, 1, 8], ['enhet 0', 'enhet 1']],
    ['an office of two coordinators is one line', [1, 1], ['enhet 0', 'enhet 1']],
  ])('%s', (_, counts, gathered) => {
    expect(gatheredUnits(units(...counts)).gathered).toEqual(gathered);
  });

  test('no line tells of fewer than three, as long as the office has three, and none is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 }), (counts) => {
        const all = units(...counts);
        const { alone, gathered } = gatheredUnits(all);
        const of = (names: readonly string[]) =>
          all.filter(({ unit }) => names.includes(unit)).reduce((sum, one) => sum + one.coordinators, 0);
        expect([...alone, ...gathered].toSorted()).toEqual(all.map(({ unit }) => unit).toSorted());
        expect(alone.every((unit) => of([unit]) >= leastStaff)).toBe(true);
        const whole = counts.reduce((sum, count) => sum + count, 0);
        const least = gathered.length === 0 ? 0 : Math.min(leastStaff, whole);
        expect(of(gathered)).toBeGreaterThanOrEqual(least);
      }),
    );
  });
});
