/** Which control-digit rule an identity number satisfies: the one in use since 1964, or the wider one for numbers given out from 2032. */
export type ControlDigitRule = 'current' | '2032';

const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];

function remainder(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0) % 11;
}

/**
 * The rule that eleven digits satisfy, `current` when both do, or null.
 * Weighted sums modulo 11. Today both remainders must be 0; from 2032 the first may also be 1, 2 or 3, the second still 0
 * (Skatteetaten, «Nytt fødselsnummer fra 2032»).
 */
export function controlDigitRule(number: string): ControlDigitRule | null {
  const digits = Array.from(number, Number);
  if (remainder(digits, secondWeights) !== 0) return null;
  const first = remainder(digits, firstWeights);
  if (first === 0) return 'current';
  return first <= 3 ? '2032' : null;
}

/** Nine digits with their two control digits by today's rule, or null where a control digit would be 10 and the number is never given out. */
export function withControlDigits(nineDigits: string): string | null {
  const digits = Array.from(nineDigits, Number);
  const first = (11 - remainder(digits, firstWeights.slice(0, 9))) % 11;
  const second = (11 - remainder([...digits, first], secondWeights.slice(0, 10))) % 11;
  return first === 10 || second === 10 ? null : `${nineDigits}${first}${second}`;
}
