import { z } from 'zod';

import { exploreFilter, type listedParts } from '../../../contract/indicator.ts';
import type { InputAt } from '../../api/paths.ts';
import { addressWith } from '../../components/addressFilter.ts';
import { denominatorIds } from '../../../domain/statistics/indicator.ts';
import { type ExploreDimension, exploreDimensions } from '../../../domain/statistics/explore/exploreFilter.ts';
import { periodFromKey } from '../../../domain/statistics/explore/explorePeriod.ts';
import type { ExploredId } from '../../../domain/statistics/indicatorAbout.ts';

/** Against how many of the years before. */
export const comparisons = ['0', '1', '2', '4'] as const;

/** What stands in the address of an indicator's page: everything that is seen there. */
export const exploreAddress = exploreFilter.extend({
  periode: z
    .string()
    .refine((key) => periodFromKey(key) !== null)
    .nullable()
    .default(null),
  av: z.enum(denominatorIds).nullable().default(null),
  delt: z
    .enum([...exploreDimensions, 'none'])
    .nullable()
    .default(null),
  mot: z.enum(comparisons).default('1'),
});
export type ExploreAddress = z.output<typeof exploreAddress>;

type Filter = z.output<typeof exploreFilter>;

/** What of the address narrows the figure. */
export const filterOf = (address: Filter): Filter => exploreFilter.parse(address);

/** What is asked of an indicator. */
export type Question = Omit<InputAt<'indicator.explore'>, 'filter' | 'split'> & {
  filter: Filter;
  split: ExploreDimension | null;
};

export const indicatorPath = (id: ExploredId): string => `/statistikk/indikatorer/${id}`;

/** The address of an indicator's page with this chosen. */
export const indicatorAddress = (id: ExploredId, part: Partial<ExploreAddress> = {}): string =>
  withPart(indicatorPath(id), part);

/** The address of the list behind a figure. */
export const listAddress = (
  { id, period, denominatorId, filter }: Question,
  part: (typeof listedParts)[number],
): string => withPart(`${indicatorPath(id)}/liste`, { periode: period, av: denominatorId, ...filter, del: part });

function withPart(path: string, part: Readonly<Record<string, unknown>>): string {
  const address = addressWith(new URLSearchParams(), part).toString();
  return address === '' ? path : `${path}?${address}`;
}
