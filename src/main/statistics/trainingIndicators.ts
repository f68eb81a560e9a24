import type { IndicatorResult } from '../../contract/statistics.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { trainedLast24Months, trainedShare, unknownTraining } from '../../domain/statistics/trainingFigures.ts';
import type { ReadDb } from '../db/database.ts';
import { trainedCoordinators } from '../training/standings.ts';
import { staffIndicator } from './staffIndicator.ts';

/** Indicator 8 of domain.md 8, as far as training goes. Programmes by the rules of the day, what was done as of it. */
export async function trainingIndicators(db: ReadDb, asOf: Day): Promise<IndicatorResult[]> {
  const coordinators = await trainedCoordinators(db, asOf);
  const unknown = unknownTraining(coordinators);
  return [
    { ...staffIndicator('trainedShare', 'activeCoordinators', trainedShare(coordinators)), unknown },
    { ...staffIndicator('trainedLast24Months', 'activeCoordinators', trainedLast24Months(coordinators)), unknown },
  ];
}
