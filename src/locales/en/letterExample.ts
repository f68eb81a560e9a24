import type { letterExample as nb } from '../nb/letterExample.ts';
import type { Texts } from '../textTypes.ts';

export const letterExample: Texts<typeof nb> = {
  child: 'Ola Testnes',
  address: 'Prøveveien 3, 2815 Gjøvik',
  referrer: 'somatic hospital, Siri Eksempel, social worker',
  reason: 'Needs help from several services after a long stay in hospital.',
  servicesToday: 'home nursing and physiotherapy',
  servicesNeeded: 'rehabilitation, physiotherapy and mental health',
  missing: 'information on which services are in use today',
  decisionReason: 'The need will last for years, and three services shall work together.',
  unit: 'Home care south',
  hospital: 'The hospital of Prøvestad',
  partner: 'Prøvestad school',
  requestMessage: 'The person wishes a coordinator who knows the school.',
  place: 'The town hall, room 2',
  topics: 'the goals, and who does what this spring',
  officeAddress: 'Rådhusgata 1, 2815 Gjøvik',
};
