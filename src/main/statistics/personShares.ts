import type { IndicatorResult } from '../../contract/statistics.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { breakdownOf, type GroupCounts, type GroupDenominators } from '../../domain/statistics/breakdown.ts';
import type { IndicatorId } from '../../domain/statistics/indicator.ts';
import { shareOf } from '../../domain/statistics/share.ts';
import type { ReadDb } from '../db/database.ts';
import { censusOn } from './censusRepo.ts';
import { personDenominatorOn, type PersonDenominator } from './denominatorRepo.ts';
import { personCounts } from './personIndicators.ts';

/** Indicators 1, 2 and 4 of domain.md 8: persons as they stood on the day. */
export async function personShares(
  db: ReadDb,
  { asOf, denominatorId }: { readonly asOf: Day; readonly denominatorId: PersonDenominator },
): Promise<Record<'planShare' | 'coordinatorShare' | 'declinedPlan', IndicatorResult>> {
  const denominators = await personDenominatorOn(db, denominatorId, asOf);
  const granted = await personDenominatorOn(db, 'grantedPersons', asOf);
  const persons = personCounts(await censusOn(db, asOf));
  return {
    planShare: share('planShare', persons.activePlan, denominators, denominatorId, persons.unknownPlan),
    coordinatorShare: share(
      'coordinatorShare',
      persons.assigned,
      denominators,
      denominatorId,
      persons.unknownCoordinator,
    ),
    declinedPlan: share('declinedPlan', persons.declinedPlan, granted, 'grantedPersons', 0),
  };
}

function share(
  id: IndicatorId,
  numerator: GroupCounts,
  denominators: GroupDenominators,
  denominatorId: PersonDenominator,
  unknown: number,
): IndicatorResult {
  return {
    id,
    numerator: numerator.total,
    denominator: denominators.total,
    denominatorId: denominators.total === null ? null : denominatorId,
    share: shareOf(numerator.total, denominators.total),
    unknown,
    median: null,
    p90: null,
    breakdown: breakdownOf(numerator, denominators),
  };
}
