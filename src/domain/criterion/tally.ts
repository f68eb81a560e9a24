import { type CriterionOutcome, type CriterionTheme, criterionThemes } from './criterion.ts';

/** How many criteria stand how. */
export interface Tally {
  readonly met: number;
  readonly partly: number;
  readonly notMet: number;
  readonly notRelevant: number;
  readonly notAssessed: number;
}

/** A criterion's theme and how it stands; null where nobody has assessed it. */
export interface Standing {
  readonly theme: CriterionTheme;
  readonly outcome: CriterionOutcome | null;
}

export function tally(standings: readonly Standing[]): Tally {
  const counts = { met: 0, partly: 0, notMet: 0, notRelevant: 0, notAssessed: 0 };
  for (const { outcome } of standings) counts[outcome ?? 'notAssessed'] += 1;
  return counts;
}

/** What «met» is counted of: all but those that are not relevant, those nobody has assessed too. */
export const relevantIn = ({ met, partly, notMet, notAssessed }: Tally): number => met + partly + notMet + notAssessed;

/** The tally of each theme, in their order. */
export const tallyByTheme = (standings: readonly Standing[]): { theme: CriterionTheme; tally: Tally }[] =>
  criterionThemes.map((theme) => ({ theme, tally: tally(standings.filter((one) => one.theme === theme)) }));
