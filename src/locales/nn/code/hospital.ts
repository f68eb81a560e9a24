import type { hospitalCode as nb } from '../../nb/code/hospital.ts';
import type { Texts } from '../../textTypes.ts';

export const hospitalCode: Texts<typeof nb> = {
  participationRole: {
    groupMember: 'Er med i ansvarsgruppa',
    measureResponsible: 'Har ansvar for tiltak i planen',
    adviser: 'Gir råd når det trengst',
  },
  participationState: {
    planned: 'Tek til seinare',
    running: 'Gjeld no',
    lapsed: 'Gått ut, ikkje avklart',
    ended: 'Avslutta',
  },
  participationEndReason: {
    needEnded: 'Oppfølginga frå sjukehuset er slutt',
    planEnded: 'Planen er avslutta',
    personWishes: 'Personen ønskjer det',
    moved: 'Personen har flytta',
    other: 'Anna',
  },
  answerState: {
    answered: 'Har svart',
    waiting: 'Ventar på svar',
    overdue: 'Over fristen',
    neverAnswered: 'Avslutta utan svar',
  },
};
