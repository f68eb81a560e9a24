import type { Day } from '../../domain/calendar/day.ts';
import { criterionThemes } from '../../domain/criterion/criterion.ts';
import { relevantIn, type Tally, tally, tallyByTheme } from '../../domain/criterion/tally.ts';
import type { Block, DocumentRow } from '../../domain/document/block.ts';
import type { PaperDocument } from '../../domain/document/paper.ts';
import type { LetterLanguage } from '../../domain/office/officeType.ts';
import { textsFor } from '../../locales/texts.ts';
import { paperHead } from '../document/paperHead.ts';
import type { AssessedCriterion } from './criteriaOfYear.ts';
import { themeChart, yearsChart } from './outcomeCharts.ts';

interface CriteriaOnPaper {
  readonly year: number;
  readonly criteria: readonly AssessedCriterion[];
  readonly overYears: readonly { year: number; tally: Tally }[];
  readonly language: LetterLanguage;
  readonly officeName: string;
  readonly today: Day;
  readonly source: string;
}

/** A year's assessment on paper: the themes as a chart, the years, then every criterion with what it rests on. */
export function criteriaPaper(order: CriteriaOnPaper): PaperDocument {
  const { year, criteria, language, officeName, today } = order;
  const code = textsFor(language)('code');
  const title = textsFor(language)('criterionPaper')('title', { year });
  return {
    ...paperHead({ language, title, officeName, madeOn: today }),
    parts: [
      { id: 'overview', number: null, title: '', blocks: overview(order) },
      ...criterionThemes.map((theme, index) => ({
        id: theme,
        number: index + 1,
        title: code(`criterionTheme.${theme}`),
        blocks: themeBlocks(
          order,
          criteria.filter((one) => one.theme === theme),
        ),
      })),
    ],
  };
}

function overview({ year, criteria, overYears, language, source }: CriteriaOnPaper): Block[] {
  const t = textsFor(language)('criterionPaper');
  const all = tally(criteria);
  const said = t('summary', { year, met: all.met, relevant: relevantIn(all), notRelevant: all.notRelevant });
  const figure = { kind: 'figure', altText: said, source } as const;
  const byTheme = themeChart(language, tallyByTheme(criteria));
  return [
    { kind: 'paragraph', runs: [{ text: said }] },
    { ...figure, number: '1', caption: t('byTheme', { year }), chart: byTheme },
    ...(overYears.length > 1
      ? [{ ...figure, number: '2', caption: t('overYears'), chart: yearsChart(language, overYears) }]
      : []),
  ];
}

function themeBlocks({ language }: CriteriaOnPaper, criteria: readonly AssessedCriterion[]): Block[] {
  const t = textsFor(language)('criterionPaper');
  const code = textsFor(language)('code');
  const notAssessed = textsFor(language)('criterion')('notAssessed');
  const rows: DocumentRow[] = criteria.map((one) => ({
    cells: [
      one.number === null ? '–' : String(one.number),
      one[language],
      one.outcome === null ? notAssessed : code(`criterionOutcome.${one.outcome}`),
      [one.evidence, one.comment, one.responsible].filter(Boolean).join(' · '),
    ],
  }));
  const columns = [
    { label: t('number'), format: 'text', weight: 1 },
    { label: t('criterion'), format: 'text', weight: 7 },
    { label: t('outcome'), format: 'text', weight: 2.7 },
    { label: t('basis'), format: 'text', weight: 5 },
  ] as const;
  return [{ kind: 'table', number: '', caption: '', columns, rows, notes: [] }];
}
