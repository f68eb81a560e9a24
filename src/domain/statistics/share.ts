/** Numerator / denominator, unrounded; null where there is nothing to be a share of. */
export function shareOf(numerator: number, denominator: number | null): number | null {
  return denominator === null || denominator === 0 ? null : numerator / denominator;
}

/**
 * A share (0–1) in percent with one decimal, for display alone: half a tenth is rounded up, and the noise of binary numbers does not
 * decide (1/16 is 6.3 %, not 6.2 %).
 */
export function percentWithOneDecimal(share: number): number {
  return Math.floor(share * 1000 + 0.5 + 1e-9) / 10;
}
