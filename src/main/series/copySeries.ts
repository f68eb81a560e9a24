import type { seriesRoutes } from '../../contract/series.ts';
import type { TableBlock } from '../../domain/document/block.ts';
import { isHidden } from '../../domain/document/block.ts';
import type { LetterLanguage } from '../../domain/office/officeType.ts';
import { printedSeries } from '../../domain/series/printedSeries.ts';
import type { SuppressionThreshold } from '../../domain/statistics/suppression.ts';
import { textsFor } from '../../locales/texts.ts';
import type { Handler } from '../api/handlers.ts';
import { Refusal } from '../api/refusal.ts';
import { copiedPicture, copiedTable } from '../document/copiedBlock.ts';
import { seriesCaption, seriesFigure } from './seriesFigure.ts';
import { seriesNotes } from './seriesNotes.ts';
import { findSeries } from './seriesRepo.ts';
import { type SeriesOnPaper, seriesTable } from './seriesTable.ts';
import { wholeSeries } from './seriesView.ts';

/** A series as it is pasted elsewhere, small numbers hidden: what is pasted has left the office. */
export const copySeries: Handler<(typeof seriesRoutes)['copy']> = async (ctx, { id, language }) => {
  const stored = await findSeries(ctx.db, id);
  if (!stored) throw new Refusal('NOT_FOUND');
  const threshold = ctx.settings.suppressBelow;
  const shown = await wholeSeries(ctx, stored);
  const series = { definition: stored.definition, shown, printed: printedSeries(shown, threshold) };
  // No ground is asked: what is copied tells of nobody, small numbers are hidden in it.
  await ctx.audit.write({ action: 'export', entity: 'series', entityId: id, detail: { language } });
  const figure = seriesFigure(language, series);
  return {
    table: copiedTable(tableOf(series, threshold, language), language),
    png: figure && copiedPicture({ kind: 'figure', number: '', ...figure }, language, ctx.reference.fontFile),
  };
};

function tableOf(series: SeriesOnPaper, threshold: SuppressionThreshold, language: LetterLanguage): TableBlock {
  const t = textsFor(language)('seriesPaper');
  const { columns, rows } = seriesTable(language, series);
  const cells = rows.flatMap((row) => row.cells);
  return {
    kind: 'table',
    number: '',
    caption: seriesCaption(language, series.definition),
    columns,
    rows,
    notes: [
      ...seriesNotes(language, series),
      ...(cells.some(isHidden) ? [t('hiddenNote', { count: threshold })] : []),
      ...(cells.includes(null) ? [t('missingNote')] : []),
      textsFor(language)('document')('source', { source: series.definition.source }),
    ],
  };
}
