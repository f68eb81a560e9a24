import type { SeriesCells, SeriesDefinition } from '../../../domain/series/series.ts';
import type { SeriesChange } from '../../../domain/series/seriesChange.ts';
import { count, id, index, json, moment, ref, table } from '../columns.ts';

/** Figures by period that the office has typed in or imported, such as those of years before the register. */
export const series = table('series', {
  id: id(),
  version: count().notNull(),
  definition: json<SeriesDefinition>().notNull(),
  cells: json<SeriesCells>().notNull(),
  createdAt: moment().notNull(),
  updatedAt: moment().notNull(),
  accountId: ref().notNull(),
  removedAt: moment(),
});

/** Each change of a series, kept as the change that leads back. */
export const seriesEvent = table(
  'series_event',
  {
    id: id(),
    seriesId: ref()
      .notNull()
      .references(() => series.id),
    /** The version it made. */
    version: count().notNull(),
    back: json<SeriesChange>().notNull(),
    at: moment().notNull(),
    accountId: ref().notNull(),
  },
  (t) => [index('series_event_of').on(t.seriesId, t.version)],
);
