/** The indicators of the office (domain.md 8, numbers 1–9). Each has one definition, used by screen, report and command line. */
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
  'coordinatorChanges',
  'daysWithoutCoordinator',
  'coordinatorsActive',
  'personsPerCoordinator',
  'trainedShare',
  'trainedLast24Months',
  'withFadderShare',
  'coordinatorsPerFadder',
  'supervisionAgainstGoal',
] as const;
export type IndicatorId = (typeof indicatorIds)[number];

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
  'personsServed',
  'personsGranted',
  'activeCoordinators',
  'activeFaddere',
  'groupSessionsDue',
] as const;
export type DenominatorId = (typeof denominatorIds)[number];
