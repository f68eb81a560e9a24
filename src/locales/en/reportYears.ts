import type { reportYears as nb } from '../nb/reportYears.ts';
import type { Texts } from '../textTypes.ts';

export const reportYears: Texts<typeof nb> = {
  received: 'Referrals received',
  decisions: 'Decisions',
  decidedInTime: 'Decided within the deadline',
  daysToDecision: 'Days from referral to decision (median)',
  daysToAssignment: 'Days from referral to appointment (median)',
  receivedFigure: 'Referrals received year by year',
  referralTable: 'Referrals and decisions year by year',
  coordinatorShare: 'Share with a coordinator',
  withCoordinator: 'Persons with a coordinator',
  coordinatorFigure: 'Share with a coordinator year by year',
  coordinatorTable: 'Persons with a coordinator year by year',
  complaintTable: 'Complaints and deadlines year by year',
  complaints: 'Complaints received',
  settled: 'Complaints settled',
  deadlinesKept: 'Deadlines kept',
  series: 'The office’s own series',
};
