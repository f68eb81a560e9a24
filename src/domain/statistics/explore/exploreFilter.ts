import type { DenominatorId } from '../indicator.ts';
import { type ExploredId, isOfStaff } from '../indicatorAbout.ts';

/** What a figure can be divided and narrowed by. The first five are facts of the person, the last two of the melding. */
export const exploreDimensions = [
  'ageGroup',
  'needClass',
  'gender',
  'area',
  'unit',
  'referrerType',
  'specialty',
] as const;
export type ExploreDimension = (typeof exploreDimensions)[number];

/** The facts of one of the counted: a group of each dimension, `unknown` where nobody knows. */
export type ExploredFacts = Readonly<Record<ExploreDimension, string>>;

/** Which groups are looked at; none of a dimension is all of them. */
export type ExploreFilter = Readonly<Record<ExploreDimension, readonly string[]>>;

export const noFilter: ExploreFilter = Object.fromEntries(exploreDimensions.map((one) => [one, []])) as never;

/** The dimensions an indicator can be divided by: staff have a unit alone. */
export const dimensionsOf = (id: ExploredId): readonly ExploreDimension[] =>
  isOfStaff(id) ? ['unit'] : exploreDimensions;

/** The dimensions that narrow, in their order. */
export const narrowedBy = (filter: ExploreFilter): ExploreDimension[] =>
  exploreDimensions.filter((dimension) => filter[dimension].length > 0);

/** Whether the facts are among those looked at: one of the groups of each dimension that narrows. */
export const matches = (facts: ExploredFacts, filter: ExploreFilter): boolean =>
  exploreDimensions.every((one) => filter[one].length === 0 || filter[one].includes(facts[one]));

/** Whether an indicator can be narrowed so: `null` where it can, else the first dimension it does not know. */
export const unknownDimension = (
  id: ExploredId,
  filter: ExploreFilter,
  split: ExploreDimension | null,
): ExploreDimension | null =>
  [...narrowedBy(filter), ...(split === null ? [] : [split])].find((one) => !dimensionsOf(id).includes(one)) ?? null;

/**
 * Only who has a coordinator has a unit, so a share of those granted or referred in a unit would say nothing: it has no
 * denominator there. Everything else that is counted is counted by unit too.
 */
export const isCountedByUnit = (denominatorId: DenominatorId | null): boolean =>
  denominatorId !== 'grantedPersons' && denominatorId !== 'referredPersons';
