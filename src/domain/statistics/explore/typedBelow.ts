import type { ExploreDimension, ExploreFilter } from './exploreFilter.ts';
import { narrowedBy } from './exploreFilter.ts';
import type { TypedBelow } from './explore.ts';

/**
 * The denominators typed in for a year (`all`, `ageGroup:0-5` …) as far as they fit what is looked at. They are kept by one
 * dimension at a time, so of children in one area none is known: null, and no share, rather than one of something else.
 */
export function typedBelow(
  values: ReadonlyMap<string, number>,
  filter: ExploreFilter,
  split: ExploreDimension | null,
): TypedBelow {
  const narrowed = narrowedBy(filter);
  const sumOf = (dimension: ExploreDimension, groups: readonly string[]): number | null =>
    groups.reduce<number | null>((sum, group) => {
      const value = values.get(`${dimension}:${group}`);
      return sum === null || value === undefined ? null : sum + value;
    }, 0);
  return (group) => {
    if (group !== null && split !== null) return narrowed.every((one) => one === split) ? sumOf(split, [group]) : null;
    const [only, ...others] = narrowed;
    if (only === undefined) return values.get('all') ?? null;
    return others.length > 0 ? null : sumOf(only, filter[only]);
  };
}
