import type { GroupCounts } from '../../domain/statistics/breakdown.ts';
import type { Census } from './censusRepo.ts';

/** The counts of persons that the indicators are made of. */
interface PersonCounts {
  /** Indicator 1: unique persons with a plan active on the day. */
  readonly activePlan: GroupCounts;
  /** Indicator 2: unique persons with an active appointment on the day. */
  readonly assigned: GroupCounts;
  /** Indicator 4: granted a coordinator, but said no to a plan. */
  readonly declinedPlan: GroupCounts;
  /** Active plans with complete content. */
  readonly completePlan: GroupCounts;
  /** Granted a plan, and nothing at all is known of one. */
  readonly unknownPlan: number;
  /** A plan active, and no appointment ever recorded. */
  readonly unknownCoordinator: number;
}

export const personCounts = (census: Census): PersonCounts => ({
  activePlan: census.count(['activePlan']),
  assigned: census.count(['assigned']),
  declinedPlan: census.count(['declinedPlan']),
  completePlan: census.count(['completePlan']),
  unknownPlan: census.count(['unknownPlan']).total,
  unknownCoordinator: census.count(['unknownCoordinator']).total,
});

/** The red line: granted a coordinator, running on the day, and nobody assigned on it; and how many are granted at all. */
export const missingCoordinator = (census: Census): { missing: number; granted: number } => ({
  missing: census.count(['granted'], ['assigned']).total,
  granted: census.count(['granted']).total,
});
