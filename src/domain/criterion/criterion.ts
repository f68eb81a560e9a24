/** The seven themes the 46 criteria stand under (R 5.1–5.7), in their order. */
export const criterionThemes = [
  'scheme',
  'organisation',
  'userParticipation',
  'serviceProviders',
  'learning',
  'evaluation',
  'authorities',
] as const;
export type CriterionTheme = (typeof criterionThemes)[number];

/** How a criterion stands in a year. */
export const criterionOutcomes = ['met', 'partly', 'notMet', 'notRelevant'] as const;
export type CriterionOutcome = (typeof criterionOutcomes)[number];

/** One of the 46, or one of the office's own. */
export interface Criterion {
  /** `r14` for number 14 of R, the id of the office's own. */
  readonly key: string;
  /** 1–46; null for the office's own. */
  readonly number: number | null;
  readonly theme: CriterionTheme;
  readonly nb: string;
  readonly nn: string;
}

/** The key of one of R's by its number. */
export const criterionKey = (number: number): string => `r${number}`;

/** Years an own criterion counts in, both included; `lastYear` null while it goes on. R's stand in every year. */
export const countsIn = (
  { firstYear, lastYear }: { firstYear: number; lastYear: number | null },
  year: number,
): boolean => firstYear <= year && (lastYear === null || year <= lastYear);

/** What is demanded of the central authorities (R 5.7) starts as not relevant to an office; the rest starts as not assessed. */
export const startingOutcome = (theme: CriterionTheme): CriterionOutcome | null =>
  theme === 'authorities' ? 'notRelevant' : null;

/** By theme; under each first R's by number, then the office's own in the order they came. */
export function inOrder(criteria: readonly Criterion[]): Criterion[] {
  const placeOf = ({ theme, number }: Criterion) => criterionThemes.indexOf(theme) * 1000 + (number ?? 999);
  return criteria.toSorted((one, other) => placeOf(one) - placeOf(other));
}
