import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { percentWithOneDecimal, shareOf } from '../../../src/domain/statistics/share.ts';

test('nothing is a share of no denominator or of zero', () => {
  expect(shareOf(3, null)).toBeNull();
  expect(shareOf(0, 0)).toBeNull();
  expect(shareOf(0, 5)).toBe(0);
});

// From published tables: the conference of 2024 (survey) and Statsforvalteren (complaints).
test.each([
  [2, 39, 5.1],
  [11, 40, 27.5],
  [6, 11, 54.5],
  [4, 11, 36.4],
  [3, 11, 27.3],
  [15, 27, 55.6],
  [9, 27, 33.3],
  [3, 27, 11.1],
  [132, 1570, 8.4],
  [1, 16, 6.3],
  [1, 1, 100],
])('%i of %i is %d %', (numerator, denominator, percent) => {
  expect(percentWithOneDecimal(shareOf(numerator, denominator)!)).toBe(percent);
});

test('half a tenth is rounded up whatever the binary numbers make of it', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.integer({ min: 1, max: 5000 }), (numerator, denominator) => {
      const exact = Math.floor((2000 * numerator + denominator) / (2 * denominator)) / 10;
      expect(percentWithOneDecimal(numerator / denominator)).toBe(exact);
    }),
    { numRuns: 3000 },
  );
});
