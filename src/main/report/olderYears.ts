import { type Day, yearOf } from '../../domain/calendar/day.ts';
import type { YearFigures } from '../../domain/report/yearFigures.ts';
import type { ReadDb } from '../db/database.ts';
import { remembered } from '../db/remembered.ts';
import type { PersonDenominator } from '../statistics/denominatorRepo.ts';
import { readYear } from './readYear.ts';
import { yearsToReport } from './reportYearsRepo.ts';

/** So many years stand beside each other, the report's own and the one before it counted in. */
const shownYears = 5;

/**
 * The years before the two a report tells of in full, as far back as the register goes, the oldest first. They are counted whole: small
 * numbers can only be hidden safely where all that ties them together is known.
 */
export const olderYears = (db: ReadDb, { asOf, of }: { asOf: Day; of: PersonDenominator }): Promise<YearFigures[]> =>
  remembered(db, `older years ${asOf} ${of}`, async () => {
    const last = yearOf(asOf);
    const years = (await yearsToReport(db, asOf)).filter((year) => year < last - 1 && year > last - shownYears);
    const found: YearFigures[] = [];
    for (const year of years.toSorted((a, b) => a - b)) found.push(await readYear(db, year, asOf, of));
    // A course held before the first melding makes no year of meldinger: nothing was counted then, which is not none.
    const first = found.findIndex(({ funnel }) => funnel.received > 0);
    return first === -1 ? [] : found.slice(first);
  });
