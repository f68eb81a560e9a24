import { type Day, yearOf } from '../../domain/calendar/day.ts';
import { type HiddenElsewhere, seriesInReport } from '../../domain/report/seriesInReport.ts';
import { type PeriodKey, partsOfKey } from '../../domain/series/period.ts';
import { shownSeries } from '../../domain/series/shownSeries.ts';
import type { ReadDb } from '../db/database.ts';
import { registeredCounts } from '../series/registeredCounts.ts';
import { listSeries } from '../series/seriesRepo.ts';
import type { SeriesOnPaper } from '../series/seriesTable.ts';

/** The series that are printed in a chapter, as far as the report's year, hidden alike with all the report's other tables. */
export async function seriesMaterial(db: ReadDb, asOf: Day, elsewhere: HiddenElsewhere): Promise<SeriesOnPaper[]> {
  const isTold = (period: PeriodKey) => partsOfKey(period).year <= yearOf(asOf);
  const found: SeriesOnPaper[] = [];
  for (const { definition, cells } of await listSeries(db)) {
    if (definition.chapter === null) continue;
    const shown = shownSeries({ definition, cells }, await registeredCounts(db, definition, asOf), asOf, isTold);
    if (shown.periods.length > 0) found.push({ definition, ...seriesInReport(definition, shown, elsewhere) });
  }
  return found;
}
