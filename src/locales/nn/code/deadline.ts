import type { deadlineCode as nb } from '../../nb/code/deadline.ts';
import type { Texts } from '../../textTypes.ts';

export const deadlineCode: Texts<typeof nb> = {
  deadlineKind: {
    preliminaryAnswer: 'Førebels svar',
    decision: 'Avgjerd',
    coordinator: 'Koordinator på plass',
    requestAnswer: 'Svar frå eininga',
    feedback: 'Tilbakemelding til meldar',
    planDraft: 'Planen utarbeidd',
    planEvaluation: 'Evaluering av planen',
    childHandover: 'Overgang før 18 år',
    consent: 'Samtykke',
    contact: 'Kontakt med personen',
    discharge: 'Utskriving frå sjukehus',
    moving: 'Flytting til annan kommune',
    municipalityAnswer: 'Svar frå kommunen',
    contactPhysician: 'Kontaktlege',
    participation: 'Avtale om deltaking',
    complaint: 'Handsaming av klage',
    complaintTermHealth: 'Klagefrist: helse og omsorg',
    complaintTermNav: 'Klagefrist: NAV',
    complaintTermChildWelfare: 'Klagefrist: barnevern',
  },
  pauseReason: { information: 'opplysningar', consent: 'samtykke' },
  deadlineWeight: { law: 'fristen i lova', practice: 'vanleg praksis', localGoal: 'lokalt mål' },
  worklistGroup: {
    overdue: 'Over fristen',
    thisWeek: 'Denne veka',
    nextWeek: 'Neste veke',
    later: 'Seinare',
    paused: 'På vent',
  },
};
