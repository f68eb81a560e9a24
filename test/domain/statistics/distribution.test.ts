import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { medianOf, percentileOf } from '../../../src/domain/statistics/distribution.ts';

const once = (values: readonly number[]) => values.map((value) => [value, 1] as const);

describe('median', () => {
  test.each([
    [[], null],
    [[7], 7],
    [[1, 9], 5],
    [[30, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
  ])('of %j is %s', (values, expected) => expect(medianOf(once(values))).toBe(expected));

  test('counts how many have each value', () => {
    expect(
      medianOf([
        [10, 3],
        [20, 1],
        [30, 3],
      ]),
    ).toBe(20);
    expect(
      medianOf([
        [10, 4],
        [20, 0],
        [30, 4],
      ]),
    ).toBe(20);
  });
});

describe('the 90th percentile', () => {
  test.each([
    [[], null],
    [[5], 5],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 9],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 10],
  ])('of %j is %s, by nearest rank', (values, expected) => expect(percentileOf(once(values), 90)).toBe(expected));

  test('is the least value that nine of ten are at or below', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 50 }), { minLength: 1 }), (values) => {
        const found = percentileOf(once(values), 90)!;
        const atOrBelow = (limit: number) => values.filter((value) => value <= limit).length / values.length;
        expect(values).toContain(found);
        expect(atOrBelow(found)).toBeGreaterThanOrEqual(0.9);
        expect(atOrBelow(found - 1)).toBeLessThan(0.9);
      }),
    );
  });
});
