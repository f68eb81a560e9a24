import { z } from 'zod';

import type { ReportingPeriodKind } from '../../../../domain/calendar/reportingPeriod.ts';
import { reportingPeriodKinds } from '../../../../domain/calendar/reportingPeriod.ts';
import { seriesDefinition } from '../../../../contract/series.ts';
import type { PeriodKey } from '../../../../domain/series/period.ts';
import { isUnknownName } from '../../../../domain/series/readSeriesTable.ts';
import type { SeriesCells, SeriesDefinition, SeriesRow } from '../../../../domain/series/series.ts';
import type { OutputAt } from '../../../api/paths.ts';

export type ReadTable = OutputAt<'series.readTable'>;

/** What is filled in of a new series; the last four where no table says it. */
export interface MakeValues extends Record<string, unknown> {
  title: string;
  unit: string;
  source: string;
  periodKind: ReportingPeriodKind;
  first: PeriodKey;
  last: PeriodKey;
  rowNames: string;
}

const { title, unit, source, first, last } = seriesDefinition.shape;
export const makeSchema = z.object({
  title,
  unit,
  source,
  periodKind: z.enum(reportingPeriodKinds),
  first,
  last,
  rowNames: z.string().trim().min(1).max(4000),
});

/** One row for each line that holds something. */
const rowsOf = (names: string): SeriesRow[] =>
  names
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((label, index) => ({ key: `r${index + 1}`, label, isUnknown: isUnknownName(label), specialty: null }));

/** The new series: from the table that was read, or empty with the periods and rows that were written. */
export function madeSeries(
  values: MakeValues,
  table: ReadTable | null,
): { definition: SeriesDefinition; cells: SeriesCells } {
  const words = { title: values.title, unit: values.unit, source: values.source };
  const plain = { registered: null, isPlanShare: false, chapter: null };
  if (table) {
    const { periodKind, rows, notes, breaks, cells } = table;
    const of = { periodKind, first: table.first, last: table.last, rows, notes, breaks };
    return { definition: { ...words, ...of, ...plain }, cells: cells as SeriesCells };
  }
  const { periodKind } = values;
  const of = {
    periodKind,
    first: values.first,
    last: values.last,
    rows: rowsOf(values.rowNames),
    notes: [],
    breaks: [],
  };
  return { definition: { ...words, ...of, ...plain }, cells: {} };
}
