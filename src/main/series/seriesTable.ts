import { markOf } from '../../charts/seriesSpec.ts';
import type { DocumentCell, DocumentColumn, DocumentRow } from '../../domain/document/block.ts';
import type { LetterLanguage } from '../../domain/office/officeType.ts';
import type { PrintedSeries } from '../../domain/series/printedSeries.ts';
import type { SeriesDefinition } from '../../domain/series/series.ts';
import type { ShownSeries } from '../../domain/series/shownSeries.ts';
import { periodName } from '../../locales/periodName.ts';
import { textsFor } from '../../locales/texts.ts';

/** A series with its figures as they may leave the office. */
export interface SeriesOnPaper {
  readonly definition: SeriesDefinition;
  readonly shown: ShownSeries;
  readonly printed: PrintedSeries;
}

/** So many periods stand across a sheet; with more of them they go down, where the rows fit across. */
const mostAcross = 6;

/** Columns and rows of a series on paper: periods across, or down where there are many. */
export function seriesTable(
  language: LetterLanguage,
  series: SeriesOnPaper,
): { columns: DocumentColumn[]; rows: DocumentRow[] } {
  const t = textsFor(language)('seriesPaper');
  const { definition, shown, printed } = series;
  const names = shown.periods.map((period) => periodName(language, definition.periodKind, period));
  const lines: { label: string; cells: readonly DocumentCell[]; isTotal: boolean }[] = [
    ...shown.rows.map(({ label }, index) => ({ label, cells: markedCells(series, index), isTotal: false })),
    ...(printed.known.length > 0 ? [{ label: t('known'), cells: printed.known, isTotal: true }] : []),
    ...(printed.totals.length > 0 ? [{ label: t('total'), cells: printed.totals, isTotal: true }] : []),
  ];
  if (names.length > mostAcross && lines.length < names.length)
    return {
      columns: [
        { label: t('periodHead'), format: 'text' },
        ...lines.map(({ label }) => ({ label, format: 'count' as const })),
      ],
      // A period stays on one line.
      rows: names.map((name, at) => ({
        cells: [name.replaceAll(' ', '\u00a0'), ...lines.map(({ cells }) => cells[at] ?? null)],
      })),
    };
  return {
    columns: [{ label: t('rowHead'), format: 'text' }, ...names.map((label) => ({ label, format: 'count' as const }))],
    rows: lines.map(({ label, cells, isTotal }) => ({ cells: [label, ...cells], ...(isTotal && { isTotal }) })),
  };
}

function markedCells({ shown, printed }: SeriesOnPaper, index: number): DocumentCell[] {
  return (printed.rows[index] ?? []).map((cell, at) => {
    const told = shown.rows[index]?.cells[at];
    const mark = told ? markOf(told) : '';
    return mark === '' || (cell !== null && typeof cell !== 'number') ? cell : { count: cell, mark };
  });
}
