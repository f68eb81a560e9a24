import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createRandom } from '../../../src/domain/demo/random.ts';

describe('chance from a seed', () => {
  it('is the same each time, on every machine', () => {
    expect(createRandom('koordinat').int(0, 1_000_000)).toBe(120891);
  });

  it('keeps within its limits and reaches both ends', () => {
    const random = createRandom('limits');
    const seen = new Set(Array.from({ length: 500 }, () => random.int(3, 7)));
    expect([...seen].toSorted()).toEqual([3, 4, 5, 6, 7]);
  });

  it('draws by weight', () => {
    const random = createRandom('weights');
    const drawn = Array.from({ length: 4000 }, () =>
      random.weighted([
        ['often', 3],
        ['seldom', 1],
      ]),
    );
    const often = drawn.filter((word) => word === 'often').length;
    expect(often).toBeGreaterThan(2850);
    expect(often).toBeLessThan(3150);
  });

  it('makes ids of the app’s form that sort by day', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const random = createRandom(seed);
        const [first, second] = [random.id('2024-02-28'), random.id('2024-03-01')];
        expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(first < second).toBe(true);
      }),
    );
  });
});
