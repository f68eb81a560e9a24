import type { ChartSpec, OutcomeRow } from '../../domain/document/block.ts';
import type { CriterionTheme } from '../../domain/criterion/criterion.ts';
import { relevantIn, type Tally } from '../../domain/criterion/tally.ts';
import type { LetterLanguage } from '../../domain/office/officeType.ts';
import { textsFor } from '../../locales/texts.ts';

type OutcomeSpec = Extract<ChartSpec, { kind: 'outcomes' }>;

/** How the criteria stand in each theme. */
export const themeChart = (
  language: LetterLanguage,
  themes: readonly { theme: CriterionTheme; tally: Tally }[],
): OutcomeSpec => ({
  kind: 'outcomes',
  words: wordsOf(language),
  rows: themes.map(({ theme, tally }) =>
    rowOf(language, theme, textsFor(language)('code')(`criterionTheme.${theme}`), tally),
  ),
});

/** How they stood in each year. */
export const yearsChart = (
  language: LetterLanguage,
  years: readonly { year: number; tally: Tally }[],
): OutcomeSpec => ({
  kind: 'outcomes',
  words: wordsOf(language),
  rows: years.map(({ year, tally }) => rowOf(language, String(year), String(year), tally)),
});

function rowOf(language: LetterLanguage, key: string, label: string, tally: Tally): OutcomeRow {
  const t = textsFor(language)('criterion');
  const { met, partly, notMet, notAssessed } = tally;
  const all = relevantIn(tally);
  return {
    key,
    label,
    met,
    partly,
    notMet,
    notAssessed,
    ofText: all === 0 ? t('noneRelevant') : t('of', { met, all }),
  };
}

function wordsOf(language: LetterLanguage): OutcomeSpec['words'] {
  const code = textsFor(language)('code');
  return {
    met: code('criterionOutcome.met'),
    partly: code('criterionOutcome.partly'),
    notMet: code('criterionOutcome.notMet'),
    notAssessed: textsFor(language)('criterion')('notAssessed'),
  };
}
