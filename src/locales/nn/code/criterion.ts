import type { criterionCode as nb } from '../../nb/code/criterion.ts';
import type { Texts } from '../../textTypes.ts';

export const criterionCode: Texts<typeof nb> = {
  criterionTheme: {
    scheme: 'Ordninga som heilskap',
    organisation: 'Organisasjon og leiing',
    userParticipation: 'Brukarmedverknad',
    serviceProviders: 'Tenesteytarar og koordinator',
    learning: 'Læring og kompetanse',
    evaluation: 'Oppfølging og evaluering',
    authorities: 'Til sentrale styresmakter',
  },
  criterionOutcome: {
    met: 'Oppfylt',
    partly: 'Delvis',
    notMet: 'Ikkje oppfylt',
    notRelevant: 'Ikkje relevant',
  },
};
