import type { IndicatorResult } from '../../contract/statistics.ts';
import type { ReadDb } from '../db/database.ts';
import { caseIndicators } from './caseIndicators.ts';
import { censusOn } from './censusRepo.ts';
import { corpsOn } from './corpsYears.ts';
import { personCounts } from './personIndicators.ts';
import { personShares } from './personShares.ts';
import { planIndicators } from './planIndicators.ts';
import type { IndicatorQuestion } from './indicatorQuestion.ts';

/** Indicators 1, 2, 4, 5, 6, 7 and 8 of domain.md 8 (3 is their breakdown). One definition for screen, report and command line. */
export async function indicatorsOf(db: ReadDb, question: IndicatorQuestion): Promise<IndicatorResult[]> {
  const shares = await personShares(db, question);
  return [
    shares.planShare,
    shares.coordinatorShare,
    shares.declinedPlan,
    ...(await caseIndicators(db, question)),
    ...(await planIndicators(db, question, personCounts(await censusOn(db, question.asOf)))),
    ...(await corpsOn(db, question)),
  ];
}
