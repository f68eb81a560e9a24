import type { assignmentCode as nb } from '../../nb/code/assignment.ts';
import type { Texts } from '../../textTypes.ts';

export const assignmentCode: Texts<typeof nb> = {
  requestState: { waiting: 'Ventar på svar', accepted: 'Sagt ja', declined: 'Sagt nei', withdrawn: 'Trekt' },
  declineReason: {
    noCapacity: 'ingen ledig kapasitet',
    noCompetence: 'manglar kompetanse',
    personUnknownToUnit: 'kjenner ikkje personen',
    partiality: 'inhabil',
    personWishesOther: 'personen ønskjer ein annan',
    other: 'anna',
  },
  assignmentEndReason: {
    coordinatorLeft: 'Koordinatoren slutta',
    coordinatorChanged: 'Bytte koordinator',
    personWishes: 'Personen ønskjer det',
    needEnded: 'Behovet er over',
    turned18: 'Fylte 18 år',
    moved: 'Flytta',
    died: 'Død',
    registeredInError: 'Registrert ved ein feil',
    other: 'Anna',
  },
};
