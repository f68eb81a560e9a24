import type { IndicatorResult } from '../../contract/statistics.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { isInOffice } from '../../domain/coordinator/coordinatorRules.ts';
import { coordinatorsActive, personsPerCoordinator } from '../../domain/statistics/corpsFigures.ts';
import { listCoordinators, personsByCoordinator } from '../coordinator/coordinatorRepo.ts';
import type { ReadDb } from '../db/database.ts';
import { staffIndicator } from './staffIndicator.ts';

/** Indicator 8 of domain.md 8, as far as the coordinators and their load go. */
export async function corpsIndicators(db: ReadDb, asOf: Day): Promise<IndicatorResult[]> {
  const persons = await personsByCoordinator(db, asOf);
  const coordinators = (await listCoordinators(db))
    .filter((row) => isInOffice(row, asOf))
    .map(({ id, unitName }) => ({ unit: unitName, persons: persons.get(id) ?? 0 }));
  const load = personsPerCoordinator(coordinators);
  return [
    countAlone(staffIndicator('coordinatorsActive', 'activeCoordinators', coordinatorsActive(coordinators))),
    { ...staffIndicator('personsPerCoordinator', 'activeCoordinators', load), most: load.most },
  ];
}

/** How many there are is no share of anything. */
const countAlone = ({ breakdown, ...rest }: IndicatorResult): IndicatorResult => ({
  ...rest,
  denominator: null,
  denominatorId: null,
  share: null,
  breakdown: {
    ...breakdown,
    unit: breakdown.unit.map((row) => ({ ...row, denominator: null, share: null })),
  },
});
