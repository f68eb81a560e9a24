import type { statisticsCode as nb } from '../../nb/code/statistics.ts';
import type { Texts } from '../../textTypes.ts';

export const statisticsCode: Texts<typeof nb> = {
  indicator: {
    planShare: 'Har verksam individuell plan',
    coordinatorShare: 'Har koordinator',
    declinedPlan: 'Innvilga koordinator, men ønskjer ikkje plan',
    daysToDecision: 'Dagar frå melding til avgjerd',
    daysToAssignment: 'Dagar frå melding til oppnemning',
    feedbackShare: 'Tilbakemelding send til meldar',
    evaluationsOnTime: 'Planar evaluerte i tide',
    evaluationsOverdue: 'Planar med evaluering over fristen',
    planCompleteShare: 'Planar med alt innhald lova krev',
    coordinatorsActive: 'Koordinatorar i arbeid',
    personsPerCoordinator: 'Personar per koordinator',
    trainedShare: 'Koordinatorar med grunnopplæring',
    trainedLast24Months: 'Koordinatorar med opplæring dei siste 24 månadene',
    withFadderShare: 'Koordinatorar med fadder',
    coordinatorsPerFadder: 'Koordinatorar på kvar fadder',
    supervisionAgainstGoal: 'Grupperettleiingar mot målet',
  },
  denominator: {
    recipients: 'mottakarar av helsetenester i heimen og praktisk hjelp',
    grantedPersons: 'personar som er innvilga koordinator',
    referredPersons: 'personar det er meldt om',
    decisions: 'avgjerder',
    assignments: 'oppnemningar',
    feedbackDue: 'meldingar der meldar skal ha svar',
    evaluationsDue: 'evalueringar som skulle vore gjorde',
    activePlans: 'verksame planar',
    activeCoordinators: 'koordinatorar i arbeid',
    activeFaddere: 'fadrar',
    groupSessionsDue: 'grupperettleiingar som skulle vore haldne etter målet',
  },
};
