import { z } from 'zod';

import type { ImprovementRow } from '../../contract/improvement.ts';
import { improvementStates, isOpen } from '../../domain/improvement/improvement.ts';

const sorts = ['dueOn', 'title', 'state'] as const;

/** The list as it stands in the address; open ones from the start. */
export const improvementFilter = z.object({
  state: z.enum(['open', 'all', ...improvementStates]).default('open'),
  sort: z.enum(sorts).default('dueOn'),
  descending: z.boolean().default(false),
});
type ImprovementFilter = z.output<typeof improvementFilter>;

/** Those the filter asks for, in its order; what has no due date stands last. */
export function improvementsShown(
  rows: readonly ImprovementRow[],
  { state, sort, descending }: ImprovementFilter,
): ImprovementRow[] {
  const found = rows.filter((row) => state === 'all' || (state === 'open' ? isOpen(row.state) : row.state === state));
  const ordered = found.toSorted((one, other) => keyOf(one, sort).localeCompare(keyOf(other, sort), 'nb'));
  return descending ? ordered.toReversed() : ordered;
}

function keyOf({ dueOn, title, state }: ImprovementRow, sort: (typeof sorts)[number]): string {
  if (sort === 'title') return title;
  return sort === 'state' ? String(improvementStates.indexOf(state)) : (dueOn ?? '9999');
}
