import { type Day, yearOf } from '../../domain/calendar/day.ts';
import type { NationalFigureFile } from '../../domain/reference/types.ts';
import { nationalPlanShares } from '../../domain/statistics/nationalLine.ts';
import { shareOf } from '../../domain/statistics/share.ts';
import type { ReadDb } from '../db/database.ts';
import { remembered } from '../db/remembered.ts';
import { denominatorPerYear, type PersonDenominator } from './denominatorRepo.ts';
import { plansPerYear } from './trendRepo.ts';

/** A year of the office's own line and the national one; null where there is none. */
export interface TrendYear {
  year: number;
  office: number | null;
  officeNumerator: number | null;
  officeDenominator: number | null;
  national: number | null;
  nationalSource: 'IPLOS' | 'KPR' | null;
}

/** The share with an active plan per 31 December (the last year: per the day), beside the country's. */
export const planTrend = (
  db: ReadDb,
  asOf: Day,
  denominatorId: PersonDenominator,
  figures: NationalFigureFile,
): Promise<TrendYear[]> =>
  remembered(db, `trend ${asOf} ${denominatorId}`, () => countTrend(db, asOf, denominatorId, figures));

async function countTrend(
  db: ReadDb,
  asOf: Day,
  denominatorId: PersonDenominator,
  figures: NationalFigureFile,
): Promise<TrendYear[]> {
  const plans = await plansPerYear(db, asOf);
  const national = new Map(nationalPlanShares(figures).map((row) => [row.year, row]));
  const lastYear = yearOf(asOf);
  const first = Math.min(lastYear, ...national.keys(), ...plans.keys());
  const denominators = await denominatorPerYear(db, denominatorId, [...plans.keys()], asOf);
  return Array.from({ length: lastYear - first + 1 }, (_, index) => {
    const year = first + index;
    const officeNumerator = plans.get(year) ?? null;
    const officeDenominator = denominators.get(year) ?? null;
    return {
      year,
      office: officeNumerator === null ? null : shareOf(officeNumerator, officeDenominator),
      officeNumerator,
      officeDenominator,
      national: national.get(year)?.share ?? null,
      nationalSource: national.get(year)?.source ?? null,
    };
  });
}
