import { criterionOutcomes } from '../../../domain/criterion/criterion.ts';
import { relevantIn, type Tally, tally, tallyByTheme } from '../../../domain/criterion/tally.ts';
import type { DocumentColumn, DocumentRow } from '../../../domain/document/block.ts';
import { textsFor } from '../../../locales/texts.ts';
import { themeChart, yearsChart } from '../../criterion/outcomeCharts.ts';
import type { ChapterWriter } from '../chapterWriter.ts';

const textsOf = (writer: ChapterWriter) => textsFor(writer.material.language)('reportCriteria');

/** Chapter 11: the practice held against the 46 criteria of R and the office's own (R 37). */
export function writeCriteria(writer: ChapterWriter, comment: string | null): void {
  const t = textsOf(writer);
  const { year } = writer.material.year.figures;
  const { criteria, overYears } = writer.material.criteria;
  const isAssessed = overYears.some((one) => one.year === year);
  writer.section(t('result', { year }));
  if (isAssessed) sayResult(writer, tally(criteria));
  else writer.say(t('none', { year }));
  writer.comment(comment);
  if (isAssessed) themes(writer);
  if (overYears.length > 1) years(writer);
  if (isAssessed) lacking(writer);
}

function sayResult(writer: ChapterWriter, now: Tally): void {
  const t = textsOf(writer);
  const { year } = writer.material.year.figures;
  const { criteria, overYears } = writer.material.criteria;
  const before = overYears.find((one) => one.year === year - 1);
  const own = criteria.filter(({ number }) => number === null).length;
  writer.say(
    t('what'),
    own > 0 ? t('own', { count: own }) : '',
    t('met', { met: now.met, all: relevantIn(now) }),
    now.partly > 0 ? t('partly', { count: now.partly }) : '',
    now.notAssessed > 0 ? t('left', { count: now.notAssessed }) : '',
    before ? t('metBefore', { year: before.year, met: before.tally.met, all: relevantIn(before.tally) }) : '',
  );
}

function themes(writer: ChapterWriter): void {
  const { code } = writer;
  const t = textsOf(writer);
  const { year } = writer.material.year.figures;
  const { criteria } = writer.material.criteria;
  const byTheme = tallyByTheme(criteria);
  const said = byTheme.map(({ theme, tally: counts }) =>
    t('themeSaid', { theme: code(`criterionTheme.${theme}`), met: counts.met, all: relevantIn(counts) }),
  );
  const chart = themeChart(writer.material.language, byTheme);
  writer.figure(t('byTheme', { year }), said.join(' '), t('source'), chart);
  writer.table(
    t('byTheme', { year }),
    [{ label: t('theme'), format: 'text' }, ...countColumns(writer)],
    [
      ...byTheme.map(({ theme, tally: counts }) => tallyRow(code(`criterionTheme.${theme}`), counts, false)),
      tallyRow(t('sum'), tally(criteria), true),
    ],
  );
}

function years(writer: ChapterWriter): void {
  const t = textsOf(writer);
  const { overYears } = writer.material.criteria;
  writer.section(t('overYears'));
  const said = overYears.map(({ year, tally: counts }) =>
    t('yearSaid', { year, met: counts.met, all: relevantIn(counts) }),
  );
  writer.figure(t('overYears'), said.join(' '), t('source'), yearsChart(writer.material.language, overYears));
  writer.table(
    t('overYears'),
    [{ label: t('yearHead'), format: 'text' }, ...countColumns(writer)],
    overYears.map(({ year, tally: counts }) => ({ cells: [String(year), ...countsOf(counts)] })),
  );
}

/** What is to be better: without comments and names, which are the office's own. */
function lacking(writer: ChapterWriter): void {
  const { code } = writer;
  const t = textsOf(writer);
  const { language, year, criteria: material } = writer.material;
  const lacks = material.criteria.filter(({ outcome }) => outcome === 'partly' || outcome === 'notMet');
  if (lacks.length === 0) return;
  writer.section(t('lacks'));
  writer.table(
    t('lacksTable', { year: year.figures.year }),
    [
      { label: t('number'), format: 'text', weight: 1 },
      { label: t('criterion'), format: 'text', weight: 7 },
      { label: t('outcome'), format: 'text', weight: 2 },
    ],
    lacks.map(({ number, outcome, ...text }) => ({
      cells: [number === null ? '–' : String(number), text[language], outcome && code(`criterionOutcome.${outcome}`)],
    })),
    lacks.some(({ number }) => number === null) ? [t('ownNote')] : [],
  );
}

const tallyRow = (label: string, counts: Tally, isTotal: boolean): DocumentRow => ({
  cells: [label, ...countsOf(counts)],
  isTotal,
});

const countColumns = (writer: ChapterWriter): DocumentColumn[] => [
  ...criterionOutcomes.map((outcome) => ({
    label: writer.code(`criterionOutcome.${outcome}`),
    format: 'count' as const,
  })),
  { label: textsFor(writer.material.language)('criterion')('notAssessed'), format: 'count' },
];

const countsOf = ({ met, partly, notMet, notRelevant, notAssessed }: Tally): number[] => [
  met,
  partly,
  notMet,
  notRelevant,
  notAssessed,
];
