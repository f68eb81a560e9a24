import type { SeriesListRow } from '../../contract/series.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { copySeries } from './copySeries.ts';
import { readTable } from './readTable.ts';
import { changeSeries, createSeries, removeSeries, restoreSeries, undoSeries } from './seriesCommands.ts';
import { listSeries } from './seriesRepo.ts';
import { listRowOf, seriesView, wholeSeries } from './seriesView.ts';

/** Figures by period that the office keeps itself, in one line with those the register counts. */
export const seriesHandlers: ModuleHandlers<'series'> = {
  async list(ctx) {
    const rows: SeriesListRow[] = [];
    for (const stored of await listSeries(ctx.db)) rows.push(listRowOf(stored, await wholeSeries(ctx, stored)));
    return rows;
  },
  get: (ctx, { id }) => seriesView(ctx, id),
  readTable: async (ctx, { from }) => readTable(ctx, from) as never,
  create: createSeries,
  change: changeSeries,
  undo: undoSeries,
  remove: removeSeries,
  restore: restoreSeries,
  copy: copySeries,
};
