import { z } from 'zod';

import type { ShownCriterion } from '../../contract/criterion.ts';
import { criterionOutcomes, criterionThemes } from '../../domain/criterion/criterion.ts';
import type { Language } from '../../domain/office/officeType.ts';
import type { OutputAt } from '../api/paths.ts';

export type CriteriaYear = OutputAt<'criterion.year'>;
export type { ShownCriterion };

/** What is shown, as it stands in the address: a theme, or all criteria that stand in a certain way. */
export const criteriaFilter = z.object({
  theme: z.enum(criterionThemes).default('scheme'),
  outcome: z
    .enum([...criterionOutcomes, 'notAssessed'])
    .nullable()
    .default(null),
});
export type CriteriaFilter = z.output<typeof criteriaFilter>;

/** The criterion's words: nynorsk for who reads that, else bokmål, which is what there is. */
export const wordsIn = (language: Language, criterion: Pick<ShownCriterion, 'nb' | 'nn'>): string =>
  language === 'nn' ? criterion.nn : criterion.nb;

/** The language the words are in, where it is another than the screen's. */
export const wordsLang = (language: Language): 'nb' | undefined => (language === 'en' ? 'nb' : undefined);

/** The criteria the filter asks for: those of an outcome from every theme, else those of the theme. */
export function criteriaShown(
  criteria: readonly ShownCriterion[],
  { theme, outcome }: CriteriaFilter,
): ShownCriterion[] {
  return outcome === null
    ? criteria.filter((one) => one.theme === theme)
    : criteria.filter((one) => (one.outcome ?? 'notAssessed') === outcome);
}
