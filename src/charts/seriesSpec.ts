import type { DocumentCell, SeriesSpec } from '../domain/document/block.ts';
import type { Language } from '../domain/office/officeType.ts';
import { partsOfKey } from '../domain/series/period.ts';
import type { SeriesDefinition } from '../domain/series/series.ts';
import type { ShownCell, ShownSeries } from '../domain/series/shownSeries.ts';
import { textsFor } from '../locales/texts.ts';

const superscripts = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
const raised = (number: number): string => [...String(number)].map((digit) => superscripts[Number(digit)]).join('');

/** «¹», «¹ ³»; «ʳ» for a figure that was corrected. */
export const markOf = ({ notes, corrected }: Pick<ShownCell, 'notes' | 'corrected'>): string =>
  [...notes.map(raised), ...(corrected ? ['ʳ'] : [])].join('\u2009');

const valueOf = (cell: DocumentCell): number | null => (typeof cell === 'number' ? cell : null);

/** A series as a chart: the figures given, true or as they may be printed (what is hidden draws nothing). */
export function seriesSpec(
  language: Language,
  { periodKind, breaks, registered }: SeriesDefinition,
  { periods, rows }: ShownSeries,
  figures: readonly (readonly DocumentCell[])[] = rows.map(({ cells }) => cells.map(({ value }) => value)),
): SeriesSpec {
  const t = textsFor(language)('seriesPaper');
  const takeOver = registered ? periods.indexOf(registered.from) : -1;
  return {
    kind: 'series',
    periods: periods.map((period) => {
      const { year, n } = partsOfKey(period);
      return { year, short: periodKind === 'year' ? '' : `${n}.` };
    }),
    rows: rows.map(({ key, label, isUnknown, specialty, cells }, index) => ({
      key,
      label,
      isUnknown,
      specialty,
      values: (figures[index] ?? []).map(valueOf),
      marks: cells.map((cell, at) => (valueOf(figures[index]?.[at] ?? null) === null ? '' : markOf(cell))),
    })),
    breaks: breaks.map(({ at, row }) => ({ at: periods.indexOf(at), row })).filter(({ at }) => at > 0),
    breakWord: t('break'),
    takeOver: takeOver > 0 ? { at: takeOver, word: t('register') } : null,
  };
}
