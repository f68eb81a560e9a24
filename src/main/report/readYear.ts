import { type Day, endOfYear, minDay, startOfYear } from '../../domain/calendar/day.ts';
import type { YearFigures } from '../../domain/report/yearFigures.ts';
import { complaintFigures } from '../../domain/statistics/complaintFigures.ts';
import { deadlinesKept } from '../../domain/statistics/deadlineFigures.ts';
import type { IndicatorId } from '../../domain/statistics/indicator.ts';
import type { ReadDb } from '../db/database.ts';
import { censusOn } from '../statistics/censusRepo.ts';
import { remembered } from '../db/remembered.ts';
import { complaintsAround } from '../statistics/complaintFactsRepo.ts';
import { continuityIndicators } from '../statistics/continuityIndicators.ts';
import { countedDeadlines } from '../statistics/deadlineCountRepo.ts';
import { type PersonDenominator, typedIn } from '../statistics/denominatorRepo.ts';
import { funnelOf } from '../statistics/funnelRepo.ts';
import { indicatorsOf } from '../statistics/indicatorRepo.ts';
import { loadOn } from '../statistics/loadRepo.ts';
import { missingCoordinator } from '../statistics/personIndicators.ts';
import { outcomesOf, receivedBy, referralsPerTertial } from '../statistics/referralCountRepo.ts';

/** The day a year's states are counted on: its last, or today while it lasts. */
export const lastDayOf = (year: number, today: Day): Day => minDay(endOfYear(year), today);

/** Counts everything a report tells of a year; once, until something is written: it is shown, and then taken out in a format. */
export const readYear = (
  db: ReadDb,
  year: number,
  today: Day,
  denominatorId: PersonDenominator,
): Promise<YearFigures> =>
  remembered(db, `year ${year} ${today} ${denominatorId}`, () => countYear(db, year, today, denominatorId));

async function countYear(db: ReadDb, year: number, today: Day, denominatorId: PersonDenominator): Promise<YearFigures> {
  const from = startOfYear(year);
  const asOf = lastDayOf(year, today);
  const indicators = [
    ...(await indicatorsOf(db, { asOf, from, to: asOf, denominatorId, withFacts: false })),
    ...(await continuityIndicators(db, { from, to: asOf, today, withFacts: false })),
  ];
  const load = await loadOn(db, asOf);
  const typed = denominatorId === 'recipients' ? await typedIn(db, year) : null;
  return {
    year,
    from,
    asOf,
    denominatorId,
    denominatorSource: typed && { source: typed.source, enteredOn: typed.enteredOn },
    indicators: Object.fromEntries(indicators.map((found) => [found.id, found])) as Record<
      IndicatorId,
      (typeof indicators)[number]
    >,
    tertials: await referralsPerTertial(db, [year], asOf),
    needs: await receivedBy(db, 'need', from, asOf),
    referrers: await receivedBy(db, 'referrerType', from, asOf),
    outcomes: await outcomesOf(db, from, asOf),
    funnel: await funnelOf(db, from, asOf, asOf),
    complaints: complaintFigures(await complaintsAround(db, { from, to: asOf }), { from, to: asOf }),
    deadlines: deadlinesKept(await countedDeadlines(db, { from, to: asOf }, today)),
    missing: missingCoordinator(await censusOn(db, asOf)),
    load: {
      coordinators: load.length,
      persons: load.reduce((sum, row) => sum + row.persons, 0),
      most: Math.max(0, ...load.map((row) => row.persons)),
      overMax: load.filter((row) => row.persons > row.max).length,
    },
  };
}
