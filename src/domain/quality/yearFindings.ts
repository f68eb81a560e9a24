import type { Found } from './findingKind.ts';

/**
 * What lacks or contradicts in the denominators typed in for a year that is over: none for all, or the groups of a dimension
 * together more than all (less is what nobody has divided).
 */
export function yearFindings(values: ReadonlyMap<string, number>): Found[] {
  const all = values.get('all');
  if (all === undefined) return [{ kind: 'denominatorMissing', facts: [] }];
  const sums = new Map<string, number>();
  for (const [key, value] of values) {
    const [dimension, group] = key.split(':');
    if (dimension !== undefined && group !== undefined) sums.set(dimension, (sums.get(dimension) ?? 0) + value);
  }
  return [...sums]
    .filter(([, sum]) => sum > all)
    .map(([dimension, sum]) => ({ kind: 'denominatorPartsDiffer', facts: [dimension, String(sum), String(all)] }));
}
