import type { statisticsCode as nb } from '../../nb/code/statistics.ts';
import type { Texts } from '../../textTypes.ts';

export const statisticsCode: Texts<typeof nb> = {
  indicator: {
    planShare: 'Have an active individual plan',
    coordinatorShare: 'Have a coordinator',
    declinedPlan: 'Granted a coordinator, but do not want a plan',
    daysToDecision: 'Days from referral to decision',
    daysToAssignment: 'Days from referral to appointment',
    feedbackShare: 'Feedback sent to the referrer',
    evaluationsOnTime: 'Plans evaluated on time',
    evaluationsOverdue: 'Plans with an evaluation overdue',
    planCompleteShare: 'Plans with all statutory content',
    coordinatorsActive: 'Coordinators in office',
    personsPerCoordinator: 'Persons per coordinator',
    trainedShare: 'Coordinators with basic training',
    trainedLast24Months: 'Coordinators trained in the last 24 months',
    withFadderShare: 'Coordinators with a fadder',
    coordinatorsPerFadder: 'Coordinators for each fadder',
    supervisionAgainstGoal: 'Group supervision against the goal',
  },
  denominator: {
    recipients: 'recipients of home health services and practical assistance',
    grantedPersons: 'persons granted a coordinator',
    referredPersons: 'persons referred',
    decisions: 'decisions',
    assignments: 'appointments',
    feedbackDue: 'referrals whose referrer shall have an answer',
    evaluationsDue: 'evaluations that were due',
    activePlans: 'active plans',
    activeCoordinators: 'coordinators in office',
    activeFaddere: 'faddere',
    groupSessionsDue: 'group sessions due by the goal',
  },
};
