import type { personCode as nb } from '../../nb/code/person.ts';
import type { Texts } from '../../textTypes.ts';

export const personCode: Texts<typeof nb> = {
  gender: { female: 'Female', male: 'Male', other: 'Other', unknown: 'Not stated' },
  identityKind: {
    nationalId: 'With national identity number or D-number',
    withoutNumber: 'Without a number',
    expectedChild: 'Expected child',
  },
  needClass: {
    limited: 'Some/limited',
    moderate: 'Moderate to large',
    extensive: 'Extensive',
    unknown: 'Not stated',
  },
  representativeType: {
    parents: 'Parents',
    guardian: 'Guardian',
    attorney: 'Proxy',
    futurePowerOfAttorney: 'Holder of a future power of attorney',
  },
  ageGroup: {
    '0-5': '0–5 years',
    '6-12': '6–12 years',
    '13-17': '13–17 years',
    '18-24': '18–24 years',
    '25-49': '25–49 years',
    '50-66': '50–66 years',
    '67-79': '67–79 years',
    '80+': '80 years and over',
    '0-17': '0–17 years',
    '18-66': '18–66 years',
    '67+': '67 years and over',
    under67: 'Under 67 years',
    unknown: 'Unknown',
  },
};
