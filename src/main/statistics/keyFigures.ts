import type { IndicatorResult } from '../../contract/statistics.ts';
import { addYears, type Day, startOfYear, yearOf } from '../../domain/calendar/day.ts';
import type { ReadDb } from '../db/database.ts';
import { daysToDecision } from './caseIndicators.ts';
import { censusOn } from './censusRepo.ts';
import type { PersonDenominator } from './denominatorRepo.ts';
import { countMissingCoordinator } from './missingCoordinatorRepo.ts';
import { missingCoordinator } from './personIndicators.ts';
import { personShares } from './personShares.ts';

interface ShareQuestion {
  readonly asOf: Day;
  readonly denominatorId: PersonDenominator;
}

/** What stands on top of the first page of figures, and its shares by group. */
export async function keyFiguresOf(
  db: ReadDb,
  { asOf, denominatorId, today }: ShareQuestion & { readonly today: Day },
): Promise<{
  planShare: IndicatorResult;
  coordinatorShare: IndicatorResult;
  daysToDecision: IndicatorResult;
  missingCoordinator: { onDay: number; today: number; granted: number };
}> {
  const { planShare, coordinatorShare } = await personShares(db, { asOf, denominatorId });
  const { missing, granted } = missingCoordinator(await censusOn(db, asOf));
  const year = { asOf, from: startOfYear(yearOf(asOf)), to: asOf, denominatorId, withFacts: false };
  return {
    planShare,
    coordinatorShare,
    daysToDecision: await daysToDecision(db, year),
    missingCoordinator: {
      onDay: missing,
      granted,
      today: asOf === today ? missing : await countMissingCoordinator(db, today),
    },
  };
}

/** The shares as they were on the same day a year before. */
export async function sharesYearBefore(
  db: ReadDb,
  { asOf, denominatorId }: ShareQuestion,
): Promise<{ planShare: number | null; coordinatorShare: number | null }> {
  const before = await personShares(db, { asOf: addYears(asOf, -1), denominatorId });
  return { planShare: before.planShare.share, coordinatorShare: before.coordinatorShare.share };
}
