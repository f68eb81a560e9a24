import { addDays, addYears, type Day, minDay } from '../../domain/calendar/day.ts';
import type { IndicatorReading } from '../../domain/improvement/indicatorReading.ts';
import type { IndicatorId } from '../../domain/statistics/indicator.ts';
import type { ReadDb } from '../db/database.ts';
import { remembered } from '../db/remembered.ts';
import { continuityIndicators } from '../statistics/continuityIndicators.ts';
import { resolveDenominator } from '../statistics/denominatorRepo.ts';
import { indicatorsOf } from '../statistics/indicatorRepo.ts';

/** What an indicator showed on a day and in the twelve months up to it: the same definition as the dashboard's. */
export async function readIndicator(db: ReadDb, id: IndicatorId, day: Day, today: Day): Promise<IndicatorReading> {
  const asOf = minDay(day, today);
  const denominatorId = await resolveDenominator(db, null, asOf);
  const period = { from: addDays(addYears(asOf, -1), 1), to: asOf, withFacts: false };
  const indicators = await remembered(db, `twelve months ${asOf} ${denominatorId} ${today}`, async () => [
    ...(await indicatorsOf(db, { asOf, denominatorId, ...period })),
    ...(await continuityIndicators(db, { today, ...period })),
  ]);
  const found = indicators.find((indicator) => indicator.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  const { numerator, denominator, share, median } = found;
  return { asOf, numerator, denominator, share, median };
}
