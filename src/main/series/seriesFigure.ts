import { seriesSpec } from '../../charts/seriesSpec.ts';
import type { SeriesSpec } from '../../domain/document/block.ts';
import type { LetterLanguage } from '../../domain/office/officeType.ts';
import { formatsFor } from '../../locales/formats.ts';
import { periodName } from '../../locales/periodName.ts';
import { textsFor } from '../../locales/texts.ts';
import type { SeriesOnPaper } from './seriesTable.ts';

/** The chart of a series with its words; null where less than two figures of a line may be shown. */
export function seriesFigure(
  language: LetterLanguage,
  { definition, shown, printed }: SeriesOnPaper,
): { caption: string; altText: string; source: string; chart: SeriesSpec } | null {
  const t = textsFor(language)('seriesPaper');
  const f = formatsFor(language);
  const chart = seriesSpec(language, definition, shown, printed.rows);
  const nameAt = (at: number) => {
    const period = shown.periods[at];
    return period === undefined ? '' : periodName(language, definition.periodKind, period);
  };
  const said = chart.rows.flatMap(({ label, values }) => {
    const [from, to] = [values.findIndex((value) => value !== null), values.findLastIndex((value) => value !== null)];
    const [first, last] = [values[from], values[to]];
    if (from === to || first === undefined || first === null || last === undefined || last === null) return [];
    const figures = { from: nameAt(from), first: f.number(first), to: nameAt(to), last: f.number(last) };
    return [t('alt', { row: label, ...figures })];
  });
  if (said.length === 0) return null;
  return {
    caption: seriesCaption(language, definition),
    altText: [...said, ...(chart.breaks.length > 0 ? [t('altBreak', { count: chart.breaks.length })] : [])].join(' '),
    source: definition.source,
    chart,
  };
}

/** «IP i Helse Øst. Personer med plan per tertial» */
export function seriesCaption(
  language: LetterLanguage,
  { title, unit, periodKind }: SeriesOnPaper['definition'],
): string {
  const t = textsFor(language)('seriesPaper');
  return t('caption', { title, unit, kind: t(`kind.${periodKind}`) });
}
