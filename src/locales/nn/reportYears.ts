import type { reportYears as nb } from '../nb/reportYears.ts';
import type { Texts } from '../textTypes.ts';

export const reportYears: Texts<typeof nb> = {
  received: 'Mottekne meldingar',
  decisions: 'Avgjerder',
  decidedInTime: 'Avgjorde innan fristen',
  daysToDecision: 'Dagar frå melding til avgjerd (median)',
  daysToAssignment: 'Dagar frå melding til oppnemning (median)',
  receivedFigure: 'Mottekne meldingar år for år',
  referralTable: 'Meldingar og avgjerder år for år',
  coordinatorShare: 'Del med koordinator',
  withCoordinator: 'Personar med koordinator',
  coordinatorFigure: 'Del med koordinator år for år',
  coordinatorTable: 'Personar med koordinator år for år',
  complaintTable: 'Klager og fristar år for år',
  complaints: 'Klager mottekne',
  settled: 'Klager avgjorde',
  deadlinesKept: 'Fristar som vart haldne',
  series: 'Talseriane til kontoret',
};
