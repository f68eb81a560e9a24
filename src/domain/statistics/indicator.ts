/** The indicators of the office (domain.md 8, numbers 1–8). Each has one definition, used by screen, report and command line. */
export const indicatorIds = [
  'planShare',
  'coordinatorShare',
  'declinedPlan',
  'daysToDecision',
  'daysToAssignment',
  'feedbackShare',
  'evaluationsOnTime',
  'evaluationsOverdue',
  'planCompleteShare',
  'coordinatorsActive',
  'personsPerCoordinator',
  'trainedShare',
  'trainedLast24Months',
  'withFadderShare',
  'coordinatorsPerFadder',
  'supervisionAgainstGoal',
] as const;
export type IndicatorId = (typeof indicatorIds)[number];

/** True where numerator / denominator is no part of a whole but so many for each: «12,4», never «1 242,9 %». */
export const isRatio = (id: IndicatorId): boolean => id === 'coordinatorsPerFadder' || id === 'personsPerCoordinator';

/** What a share is of: typed in per year with its source, or counted in the register. */
export const denominatorIds = [
  'recipients',
  'grantedPersons',
  'referredPersons',
  'decisions',
  'assignments',
  'feedbackDue',
  'evaluationsDue',
  'activePlans',
  'activeCoordinators',
  'activeFaddere',
  'groupSessionsDue',
] as const;
export type DenominatorId = (typeof denominatorIds)[number];
