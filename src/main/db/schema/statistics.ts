import type { ExploredId } from '../../../domain/statistics/indicatorAbout.ts';
import { count, id, index, moment, ref, table, textColumn } from '../columns.ts';

/** A view of an indicator that was given a name: what stands in the address, for everybody or for one account. */
export const statisticsView = table(
  'statistics_view',
  {
    id: id(),
    version: count().notNull(),
    indicatorId: textColumn<ExploredId>().notNull(),
    name: textColumn().notNull(),
    address: textColumn().notNull(),
    /** Whose it is; null: the office's. */
    ownerId: ref(),
    createdBy: ref().notNull(),
    createdAt: moment().notNull(),
    /** Taken away; it can be brought back. */
    removedAt: moment(),
  },
  (t) => [index('statistics_view_indicator').on(t.indicatorId, t.name)],
);
