import { z } from 'zod';

import type { SurveyRow } from '../../contract/survey.ts';

const sorts = ['held', 'title', 'responses'] as const;

/** The list as it stands in the address; the last held first from the start. */
export const surveyFilter = z.object({
  sort: z.enum(sorts).default('held'),
  descending: z.boolean().default(false),
});
type SurveyFilter = z.output<typeof surveyFilter>;

/** The surveys in the order the filter asks for: by day, the last held first, unless it is turned. */
export function surveysShown(rows: readonly SurveyRow[], { sort, descending }: SurveyFilter): SurveyRow[] {
  const ordered = rows.toSorted((one, other) => {
    if (sort === 'title') return one.title.localeCompare(other.title, 'nb');
    if (sort === 'responses') return lastOf(other).responses - lastOf(one).responses;
    return lastOf(other).heldFrom.localeCompare(lastOf(one).heldFrom);
  });
  return descending ? ordered.toReversed() : ordered;
}

const lastOf = ({ editions }: SurveyRow) => editions[0] ?? { heldFrom: '', responses: 0 };
