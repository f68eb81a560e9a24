import type { personCode as nb } from '../../nb/code/person.ts';
import type { Texts } from '../../textTypes.ts';

export const personCode: Texts<typeof nb> = {
  gender: { female: 'Kvinne', male: 'Mann', other: 'Anna', unknown: 'Ikkje oppgitt' },
  identityKind: {
    nationalId: 'Med fødselsnummer eller D-nummer',
    withoutNumber: 'Utan nummer',
    expectedChild: 'Venta barn',
  },
  needClass: {
    limited: 'Noko/avgrensa',
    moderate: 'Middels til stort',
    extensive: 'Omfattande',
    unknown: 'Ikkje oppgitt',
  },
  representativeType: {
    parents: 'Foreldre',
    guardian: 'Verje',
    attorney: 'Fullmektig',
    futurePowerOfAttorney: 'Framtidsfullmektig',
  },
  ageGroup: {
    '0-5': '0–5 år',
    '6-12': '6–12 år',
    '13-17': '13–17 år',
    '18-24': '18–24 år',
    '25-49': '25–49 år',
    '50-66': '50–66 år',
    '67-79': '67–79 år',
    '80+': '80 år og over',
    '0-17': '0–17 år',
    '18-66': '18–66 år',
    '67+': '67 år og over',
    under67: 'Under 67 år',
    unknown: 'Ukjend',
  },
};
