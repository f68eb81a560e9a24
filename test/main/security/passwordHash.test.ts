import { describe, expect, it } from 'vitest';

import {
  calibratePasswordCost,
  cheapCostForTests,
  defaultPasswordCost,
  derivePasswordKey,
  isWeakCost,
} from '../../../src/main/security/passwordHash.ts';
import type { PasswordCost } from '../../../src/main/security/passwordHash.ts';

/** A machine that needs so many milliseconds for the default cost, and time in step with memory and passes. */
const machine = (msAtDefault: number) => async (cost: PasswordCost) =>
  (msAtDefault * cost.memoryKiB * cost.passes) / (defaultPasswordCost.memoryKiB * defaultPasswordCost.passes);

describe('the cost of a password', () => {
  it.each([40, 90, 200, 400, 500, 700, 1000, 1100, 1500, 2500])(
    'is set to half a second to one second on a machine of %i ms',
    async (ms) => {
      const cost = await calibratePasswordCost(machine(ms));
      const takes = await machine(ms)(cost);
      expect(takes).toBeGreaterThanOrEqual(500);
      expect(takes).toBeLessThanOrEqual(1000);
      expect(isWeakCost(cost)).toBe(false);
    },
  );

  it.each([0, 1, 60_000])('stays within floor and ceiling on an odd machine of %i ms', async (ms) => {
    const cost = await calibratePasswordCost(machine(ms));
    expect(isWeakCost(cost)).toBe(false);
    expect(cost.passes).toBeLessThanOrEqual(64);
  });

  it('gives up memory last on a slow machine', async () => {
    expect((await calibratePasswordCost(machine(1100))).memoryKiB).toBe(defaultPasswordCost.memoryKiB);
  });

  it('below the floor is never computed', async () => {
    for (const weak of [{ memoryKiB: 19_455 }, { passes: 1 }, { lanes: 0 }]) {
      const cost = { ...cheapCostForTests, ...weak };
      expect(isWeakCost(cost)).toBe(true);
      await expect(derivePasswordKey('whatever', Buffer.alloc(16), cost)).rejects.toThrow(RangeError);
    }
    expect(isWeakCost(cheapCostForTests)).toBe(false);
    expect(isWeakCost(defaultPasswordCost)).toBe(false);
  });
});
