import { z } from 'zod';

import type { OutputAt } from '../../api/paths.ts';

export type SeriesRow = OutputAt<'series.list'>[number];
export type SeriesAnswer = OutputAt<'series.get'>;

const sorts = ['title', 'last'] as const;

/** The list as it stands in the address. */
export const seriesFilter = z.object({
  q: z.string().default(''),
  sort: z.enum(sorts).default('title'),
  descending: z.boolean().default(false),
});

/** Those whose title or unit holds every word of the search, in the order asked for. */
export function seriesShown(
  rows: readonly SeriesRow[],
  { q, sort, descending }: z.output<typeof seriesFilter>,
): SeriesRow[] {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  const found = rows.filter(({ title, unit }) =>
    words.every((word) => `${title} ${unit}`.toLowerCase().includes(word)),
  );
  const ordered = found.toSorted((one, other) => one[sort].localeCompare(other[sort], 'nb'));
  return descending ? ordered.toReversed() : ordered;
}
