import { performance } from 'node:perf_hooks';

import { hashRaw } from '@node-rs/argon2';

import { normalizePassword } from '../../domain/account/password.ts';

/** What one guess at a password costs: Argon2id's memory in KiB, passes over it, and lanes. */
export interface PasswordCost {
  memoryKiB: number;
  passes: number;
  lanes: number;
}

/** RFC 9106's second recommended setting. */
export const defaultPasswordCost: PasswordCost = { memoryKiB: 65_536, passes: 3, lanes: 4 };
/** OWASP's minimum. A key file with less is refused: somebody has made guessing cheap. */
const passwordCostFloor: PasswordCost = { memoryKiB: 19_456, passes: 2, lanes: 1 };
/** The most that is obeyed, so that a forged file cannot make the machine work for an hour. */
export const passwordCostCeiling: PasswordCost = { memoryKiB: 1_048_576, passes: 64, lanes: 16 };
/** For tests only: the cheapest setting that is not refused. */
export const cheapCostForTests: PasswordCost = passwordCostFloor;

export const saltBytes = 16;
const targetMs = { least: 500, wanted: 750, most: 1000 };

/** Whether guessing would be cheaper than the floor in any of the three ways. */
export function isWeakCost(cost: PasswordCost): boolean {
  return (
    cost.memoryKiB < passwordCostFloor.memoryKiB ||
    cost.passes < passwordCostFloor.passes ||
    cost.lanes < passwordCostFloor.lanes
  );
}

/** The 32-byte key of a password: Argon2id version 1.3 over its NFKC text. The caller fills it with zeros after use. */
export async function derivePasswordKey(password: string, salt: Uint8Array, cost: PasswordCost): Promise<Buffer> {
  if (isWeakCost(cost)) throw new RangeError('The cost of a password is below the floor');
  const bytes = Buffer.from(normalizePassword(password), 'utf8');
  try {
    return await hashRaw(bytes, {
      // 2 is Argon2id and 1 is version 1.3; the package's constants vanish when a file is compiled by itself.
      algorithm: 2,
      version: 1,
      salt,
      memoryCost: cost.memoryKiB,
      timeCost: cost.passes,
      parallelism: cost.lanes,
      outputLen: 32,
    });
  } finally {
    bytes.fill(0);
  }
}

/**
 * A cost that takes between 0.5 and 1 second on this machine, never below the floor. Time grows evenly with passes
 * and with memory, so one measurement is enough. A slow machine gives up passes first and memory last.
 */
export async function calibratePasswordCost(
  measure: (cost: PasswordCost) => Promise<number> = measurePasswordCost,
): Promise<PasswordCost> {
  const { memoryKiB, passes, lanes } = defaultPasswordCost;
  const ms = Math.max(1, await measure(defaultPasswordCost));
  if (ms >= targetMs.least && ms <= targetMs.most) return defaultPasswordCost;
  const wantedPasses = Math.round((passes * targetMs.wanted) / ms);
  if (wantedPasses >= passwordCostFloor.passes) {
    return { memoryKiB, passes: Math.min(wantedPasses, passwordCostCeiling.passes), lanes };
  }
  const msAtFewestPasses = (ms * passwordCostFloor.passes) / passes;
  const wantedMemory = Math.floor((memoryKiB * targetMs.wanted) / msAtFewestPasses);
  return {
    memoryKiB: Math.min(memoryKiB, Math.max(wantedMemory, passwordCostFloor.memoryKiB)),
    passes: passwordCostFloor.passes,
    lanes,
  };
}

async function measurePasswordCost(cost: PasswordCost): Promise<number> {
  const start = performance.now();
  await derivePasswordKey('a password nobody has', Buffer.alloc(saltBytes, 1), cost);
  return performance.now() - start;
}
