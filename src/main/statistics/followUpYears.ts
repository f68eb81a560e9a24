import type { IndicatorResult } from '../../contract/statistics.ts';
import { type Day, endOfYear, minDay, startOfYear, yearOf } from '../../domain/calendar/day.ts';
import { type ComplaintFigures, complaintFigures } from '../../domain/statistics/complaintFigures.ts';
import { type DeadlinesKept, deadlinesKept } from '../../domain/statistics/deadlineFigures.ts';
import type { ReadDb } from '../db/database.ts';
import { remembered } from '../db/remembered.ts';
import { censusOn } from './censusRepo.ts';
import { complaintsAround } from './complaintFactsRepo.ts';
import { continuityIndicators } from './continuityIndicators.ts';
import { countedDeadlines } from './deadlineCountRepo.ts';
import { personCounts } from './personIndicators.ts';
import { planIndicators } from './planIndicators.ts';

/** How a year went for those who have been granted something: coordinators kept, plans looked after, deadlines, complaints. */
export interface FollowUpYear {
  readonly year: number;
  readonly from: Day;
  /** Its last day, or the day that was asked for in its own year. */
  readonly asOf: Day;
  readonly indicators: readonly IndicatorResult[];
  readonly deadlines: DeadlinesKept;
  readonly complaints: ComplaintFigures;
}

/** Indicators 7, 9 and 10 of domain.md 8 and the deadlines, of the year up to the day. */
async function followUpOf(db: ReadDb, asOf: Day, today: Day): Promise<FollowUpYear> {
  const year = yearOf(asOf);
  const period = { from: startOfYear(year), to: asOf };
  const question = { ...period, asOf, denominatorId: 'grantedPersons' as const, withFacts: false };
  return {
    year,
    from: period.from,
    asOf,
    indicators: [
      ...(await continuityIndicators(db, { ...period, today, withFacts: false })),
      ...(await planIndicators(db, question, personCounts(await censusOn(db, asOf)))),
    ],
    deadlines: deadlinesKept(await countedDeadlines(db, period, today)),
    complaints: complaintFigures(await complaintsAround(db, period), period),
  };
}

/** So many years are shown beside each other. */
const shownYears = 5;

/** The year up to the day, and those before it, the first first; years in which nothing was due to anybody are left out. */
export const followUpYears = (db: ReadDb, asOf: Day, today: Day): Promise<FollowUpYear[]> =>
  remembered(db, `followUp ${asOf} ${today}`, async () => {
    const last = yearOf(asOf);
    const years: FollowUpYear[] = [];
    for (let year = last - shownYears + 1; year <= last; year += 1) {
      const found = await followUpOf(db, year === last ? asOf : minDay(endOfYear(year), today), today);
      if (year === last || !isEmpty(found)) years.push(found);
    }
    return years;
  });

const isEmpty = ({ indicators, deadlines, complaints }: FollowUpYear): boolean =>
  indicators.every(({ denominator }) => denominator === 0) &&
  deadlines.byKind.length === 0 &&
  complaints.received + complaints.settled + complaints.supervisionRequests === 0;
