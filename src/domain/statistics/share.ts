/** Numerator / denominator, unrounded; null where there is nothing to be a share of. */
export function shareOf(numerator: number, denominator: number | null): number | null {
  return denominator === null || denominator === 0 ? null : numerator / denominator;
}

/**
 * Rounds a number of 0 or more to so many decimals, for display alone: half is rounded up, and the noise of binary numbers does not
 * decide (1.005 is 1.01).
 */
export function roundHalfUp(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.floor(value * factor + 0.5 + 1e-9) / factor;
}

/** A share (0–1) in percent with one decimal, for display alone. */
export const percentWithOneDecimal = (share: number): number => roundHalfUp(share * 100, 1);
