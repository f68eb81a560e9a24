import { type Gender, genders, type NeedClass, needClasses } from '../person/codes.ts';
import { type AgeGroup, ageGroups } from './ageGroup.ts';
import { shareOf } from './share.ts';

/** What an indicator is divided by. `area` and `unit` have the office's own words, and `unknown` for none. */
export const dimensions = ['ageGroup', 'needClass', 'gender', 'area', 'unit'] as const;
export type Dimension = (typeof dimensions)[number];

/** So many with these facts in common. */
export interface CountedFacts {
  readonly ageGroup: AgeGroup;
  readonly needClass: NeedClass;
  readonly gender: Gender;
  readonly area: string | null;
  readonly unit: string | null;
  readonly count: number;
}

/** A number, in all and in each group of each dimension; the groups of a dimension add up to `total`. */
export interface GroupCounts {
  readonly total: number;
  readonly groups: Readonly<Record<Dimension, ReadonlyMap<string, number>>>;
}

/** Denominators: like counts, but where they are typed in, some groups may have none. */
export interface GroupDenominators {
  /** The denominator of a group, null where there is none. */
  of(dimension: Dimension, group: string): number | null;
  readonly total: number | null;
  /** Groups that have a denominator. */
  groupsOf(dimension: Dimension): readonly string[];
}

export interface BreakdownRow {
  readonly group: string;
  readonly numerator: number;
  readonly denominator: number | null;
  /** 0–1, unrounded. */
  readonly share: number | null;
}
export type Breakdown = Record<Dimension, BreakdownRow[]>;

/** The group of those without area, unit, birth date or known class. */
export const unknownGroup = 'unknown';

/** Adds rows up to a count in all and per group. */
export function countGroups(rows: Iterable<CountedFacts>): GroupCounts {
  const groups = Object.fromEntries(dimensions.map((d) => [d, new Map<string, number>()])) as Record<
    Dimension,
    Map<string, number>
  >;
  let total = 0;
  for (const row of rows) {
    total += row.count;
    for (const dimension of dimensions) {
      const group = row[dimension] || unknownGroup;
      groups[dimension].set(group, (groups[dimension].get(group) ?? 0) + row.count);
    }
  }
  return { total, groups };
}

/** Denominators counted in the register: a group without anybody has 0. A dimension that was not counted has none. */
export const countedDenominators = (counts: GroupCounts, notCounted?: Dimension): GroupDenominators => ({
  total: counts.total,
  of: (dimension, group) => (dimension === notCounted ? null : (counts.groups[dimension].get(group) ?? 0)),
  groupsOf: (dimension) => (dimension === notCounted ? [] : [...counts.groups[dimension].keys()]),
});

/** Denominators typed in for a year: `all`, `ageGroup:0-5`, `needClass:extensive`, `gender:female`, `area:Nord`. */
export const typedDenominators = (values: ReadonlyMap<string, number>): GroupDenominators => ({
  total: values.get('all') ?? null,
  of: (dimension, group) => values.get(`${dimension}:${group}`) ?? null,
  groupsOf: (dimension) =>
    [...values.keys()].filter((key) => key.startsWith(`${dimension}:`)).map((key) => key.slice(dimension.length + 1)),
});

const fixedGroups: Readonly<Partial<Record<Dimension, readonly string[]>>> = {
  ageGroup: ageGroups,
  needClass: needClasses,
  gender: genders,
};

/** The rows of every dimension: fixed groups in their order, areas and units by name, unknown last. */
export function breakdownOf(numerator: GroupCounts, denominators: GroupDenominators): Breakdown {
  const rowsOf = (dimension: Dimension): BreakdownRow[] => {
    const named = new Set([...numerator.groups[dimension].keys(), ...denominators.groupsOf(dimension)]);
    const groups = fixedGroups[dimension] ?? [...named].toSorted(byNameUnknownLast);
    return groups.map((group) => {
      const count = numerator.groups[dimension].get(group) ?? 0;
      const denominator = denominators.of(dimension, group);
      return { group, numerator: count, denominator, share: shareOf(count, denominator) };
    });
  };
  return Object.fromEntries(dimensions.map((dimension) => [dimension, rowsOf(dimension)])) as Breakdown;
}

const norwegian = new Intl.Collator('nb');
const byNameUnknownLast = (a: string, b: string): number =>
  Number(a === unknownGroup) - Number(b === unknownGroup) || norwegian.compare(a, b);
