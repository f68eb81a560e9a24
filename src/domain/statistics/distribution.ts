/**
 * The middle value; the mean of the two middle ones where their number is even. Null of nothing.
 * Takes values with how many have each, so that a million cases need not be spread out.
 */
export function medianOf(counted: Iterable<readonly [value: number, count: number]>): number | null {
  const sorted = sortedCounts(counted);
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return null;
  const lower = valueAt(sorted, Math.floor((total + 1) / 2));
  const upper = valueAt(sorted, Math.floor(total / 2) + 1);
  return (lower + upper) / 2;
}

/**
 * The percentile by nearest rank: the least value that at least so many percent are at or below. It is always a value that somebody
 * had, so «90 % within 41 days» can be said of it without more ado. Null of nothing.
 */
export function percentileOf(
  counted: Iterable<readonly [value: number, count: number]>,
  percent: number,
): number | null {
  const sorted = sortedCounts(counted);
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return null;
  return valueAt(sorted, Math.max(1, Math.ceil((total * percent) / 100)));
}

type Counted = readonly (readonly [value: number, count: number])[];

const sortedCounts = (counted: Iterable<readonly [number, number]>): Counted =>
  [...counted].filter(([, count]) => count > 0).toSorted((a, b) => a[0] - b[0]);

/** The value of number `rank` (from 1) in the sorted row. */
function valueAt(sorted: Counted, rank: number): number {
  let passed = 0;
  for (const [value, count] of sorted) {
    passed += count;
    if (passed >= rank) return value;
  }
  return sorted.at(-1)?.[0] ?? Number.NaN;
}
