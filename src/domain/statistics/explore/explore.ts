import { type AgeGroup, ageGroups } from '../ageGroup.ts';
import { unknownGroup } from '../breakdown.ts';
import { medianOf, percentileOf } from '../distribution.ts';
import { genders, needClasses } from '../../person/codes.ts';
import { referrerTypes, specialties } from '../../referral/codes.ts';
import { shareOf } from '../share.ts';
import { type ExploreDimension, type ExploredFacts, type ExploreFilter, matches } from './exploreFilter.ts';

/** One of the counted: a person, a case, a complaint … with its facts, and what it adds to the figure. */
export interface Counted {
  readonly facts: ExploredFacts;
  /** What it adds above the line: 1 or 0, and more where one can count several times. */
  readonly above: number;
  /** What it adds below the line, where that is counted in the register; null where it is typed in, or there is none. */
  readonly below: number | null;
  /** Nobody knows whether it belongs above: told beside the share, in neither. */
  readonly isUnknown: boolean;
  /** Days, where they are measured. */
  readonly days: number | null;
}

/** A figure: in all, or of a group. */
export interface ExploredFigure {
  readonly numerator: number;
  readonly denominator: number | null;
  /** Unrounded; null without a denominator. */
  readonly share: number | null;
  readonly unknown: number;
  readonly median: number | null;
  readonly p90: number | null;
}
export interface ExploredGroup extends ExploredFigure {
  readonly group: string;
}

/** The denominator of a group of the split, or of all that is looked at (`null`), where it is typed in and not counted. */
export type TypedBelow = (group: string | null) => number | null;

/** The figure of all that match, and of each group of the split; groups of the same figure add up to the whole. */
export function explore(
  counted: readonly Counted[],
  filter: ExploreFilter,
  split: ExploreDimension | null,
  typed: TypedBelow | null,
): { readonly whole: ExploredFigure; readonly groups: readonly ExploredGroup[] } {
  const found = counted.filter(({ facts }) => matches(facts, filter));
  const whole = figureOf(found, typed === null ? undefined : typed(null));
  if (split === null) return { whole, groups: [] };
  const bySplit = Map.groupBy(found, ({ facts }) => facts[split]);
  const shown = filter[split].length > 0 ? filter[split] : groupsOf(split, bySplit.keys());
  return {
    whole,
    groups: sorted(split, shown).map((group) => ({
      group,
      ...figureOf(bySplit.get(group) ?? [], typed === null ? undefined : typed(group)),
    })),
  };
}

/** `typed` undefined: the denominator is counted, and there is one where any of them counts below the line. */
function figureOf(counted: readonly Counted[], typed: number | null | undefined): ExploredFigure {
  const numerator = counted.reduce((sum, { above }) => sum + above, 0);
  const denominator = typed === undefined ? countedBelow(counted) : typed;
  const days = counted.flatMap((one) => (one.days === null ? [] : [[one.days, 1] as const]));
  return {
    numerator,
    denominator,
    share: shareOf(numerator, denominator),
    unknown: counted.reduce((sum, { isUnknown }) => sum + Number(isUnknown), 0),
    median: medianOf(days),
    p90: percentileOf(days, 90),
  };
}

const countedBelow = (counted: readonly Counted[]): number => counted.reduce((sum, { below }) => sum + (below ?? 0), 0);

const codes: Readonly<Partial<Record<ExploreDimension, readonly string[]>>> = {
  ageGroup: ageGroups,
  needClass: needClasses,
  gender: genders,
  specialty: specialties,
};
const known: Readonly<Partial<Record<ExploreDimension, readonly string[]>>> = { ...codes, referrerType: referrerTypes };

/** Short lists are shown whole, so that nobody wonders where a group is; of referrers, areas and units those that occur. */
const groupsOf = (split: ExploreDimension, found: Iterable<string>): readonly string[] =>
  codes[split] === undefined ? [...found] : [...new Set([...codes[split], ...found])];

const norwegian = new Intl.Collator('nb', { numeric: true });

/** Lists in the order of the domain, the office's own words by name, unknown last. */
function sorted(split: ExploreDimension, groups: readonly string[]): string[] {
  const order = known[split];
  const place = (group: string) => (order === undefined ? 0 : order.indexOf(group as AgeGroup));
  return groups.toSorted(
    (a, b) => Number(a === unknownGroup) - Number(b === unknownGroup) || place(a) - place(b) || norwegian.compare(a, b),
  );
}
