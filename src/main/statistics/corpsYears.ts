import type { IndicatorResult } from '../../contract/statistics.ts';
import { type Day, endOfYear, startOfYear, yearOf } from '../../domain/calendar/day.ts';
import { corpsIndicators as corpsIds } from '../../domain/statistics/corpsFigures.ts';
import type { ReadDb } from '../db/database.ts';
import { remembered } from '../db/remembered.ts';
import { corpsIndicators } from './corpsIndicators.ts';
import { fadderIndicators } from './fadderIndicators.ts';
import { trainingIndicators } from './trainingIndicators.ts';

interface CorpsQuestion {
  /** States are as of this day; supervision is in the days from–to. */
  readonly asOf: Day;
  readonly from: Day;
  readonly to: Day;
}

/** Indicator 8 of domain.md 8 in full. The year's own figures and the years beside each other ask for the same. */
export const corpsOn = (db: ReadDb, question: CorpsQuestion): Promise<readonly IndicatorResult[]> =>
  remembered(db, `corps ${question.asOf} ${question.from} ${question.to}`, async () => {
    const found = [
      ...(await corpsIndicators(db, question.asOf)),
      ...(await trainingIndicators(db, question.asOf)),
      ...(await fadderIndicators(db, question)),
    ];
    return corpsIds.flatMap((id) => found.filter((one) => one.id === id));
  });

/** The corps at the end of a year, or on the day that was asked for in its own year. */
export interface CorpsYear {
  readonly year: number;
  readonly asOf: Day;
  readonly indicators: readonly IndicatorResult[];
}

/** So many years are shown beside each other. */
const shownYears = 5;

/** The corps on the day and at the end of the years before it, the first first; years without any coordinator are left out. */
export const corpsYears = (db: ReadDb, asOf: Day): Promise<CorpsYear[]> =>
  remembered(db, `corps years ${asOf}`, async () => {
    const last = yearOf(asOf);
    const years: CorpsYear[] = [];
    for (let year = last - shownYears + 1; year <= last; year += 1) {
      const day = year === last ? asOf : endOfYear(year);
      const indicators = await corpsOn(db, { asOf: day, from: startOfYear(year), to: day });
      const isThere = indicators.some(({ id, numerator }) => id === 'coordinatorsActive' && numerator > 0);
      if (isThere || year === last) years.push({ year, asOf: day, indicators });
    }
    return years;
  });
