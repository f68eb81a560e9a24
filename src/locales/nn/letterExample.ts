import type { letterExample as nb } from '../nb/letterExample.ts';
import type { Texts } from '../textTypes.ts';

export const letterExample: Texts<typeof nb> = {
  child: 'Ola Testnes',
  address: 'Prøvevegen 3, 2815 Gjøvik',
  referrer: 'somatisk sjukehus, Siri Eksempel, sosionom',
  reason: 'Treng hjelp frå fleire tenester etter eit langt sjukehusopphald.',
  servicesToday: 'heimesjukepleie og fysioterapi',
  servicesNeeded: 'rehabilitering, fysioterapi og psykisk helse',
  missing: 'opplysningar om kva tenester som er i bruk i dag',
  decisionReason: 'Behovet vil vare i fleire år, og tre tenester skal arbeide i lag.',
  unit: 'Heimetenesta sør',
  hospital: 'Sjukehuset i Prøvestad',
  partner: 'Prøvestad skule',
  requestMessage: 'Personen ønskjer ein koordinator som kjenner skulen.',
  place: 'Rådhuset, møterom 2',
  topics: 'måla, og kven som gjer kva i vår',
  officeAddress: 'Rådhusgata 1, 2815 Gjøvik',
};
