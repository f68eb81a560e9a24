import type { IndicatorResult } from '../../contract/statistics.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { breakdownOf, type GroupCounts, type GroupDenominators } from '../../domain/statistics/breakdown.ts';
import type { IndicatorId } from '../../domain/statistics/indicator.ts';
import { shareOf } from '../../domain/statistics/share.ts';
import type { ReadDb } from '../db/database.ts';
import { caseIndicators } from './caseIndicators.ts';
import { censusOn } from './censusRepo.ts';
import { personDenominatorOn, type PersonDenominator } from './denominatorRepo.ts';
import { corpsOn } from './corpsYears.ts';
import { personCounts } from './personIndicators.ts';
import { planIndicators } from './planIndicators.ts';

/** What the indicators are asked for. */
export interface IndicatorQuestion {
  /** States are as of this day. */
  readonly asOf: Day;
  /** Events are in these days, both counted in. */
  readonly from: Day;
  readonly to: Day;
  readonly denominatorId: PersonDenominator;
  /** Whether events are divided by the person's facts too; states always are. */
  readonly withFacts: boolean;
}

/** Indicators 1, 2, 4, 5, 6, 7 and 8 of domain.md 8 (3 is their breakdown). One definition for screen, report and command line. */
export async function indicatorsOf(db: ReadDb, question: IndicatorQuestion): Promise<IndicatorResult[]> {
  const { asOf, denominatorId } = question;
  const denominators = await personDenominatorOn(db, denominatorId, asOf);
  const granted = await personDenominatorOn(db, 'grantedPersons', asOf);
  const persons = personCounts(await censusOn(db, asOf));
  return [
    stateIndicator('planShare', persons.activePlan, denominators, denominatorId, persons.unknownPlan),
    stateIndicator('coordinatorShare', persons.assigned, denominators, denominatorId, persons.unknownCoordinator),
    stateIndicator('declinedPlan', persons.declinedPlan, granted, 'grantedPersons', 0),
    ...(await caseIndicators(db, question)),
    ...(await planIndicators(db, question, persons)),
    ...(await corpsOn(db, question)),
  ];
}

function stateIndicator(
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
