import type { ReferrerType, Service } from '../referral/codes.ts';

/** What stage of life a melding is about. */
export type Life = 'child' | 'adult' | 'old';

export const referrers: Readonly<Record<Life, readonly (readonly [ReferrerType, number])[]>> = {
  child: [
    ['nextOfKin', 6],
    ['healthStation', 5],
    ['hospitalRehabilitation', 3],
    ['hospitalMentalChild', 3],
    ['school', 3],
    ['kindergarten', 2],
    ['ppt', 2],
    ['childWelfare', 2],
    ['gp', 2],
    ['hospitalSomatic', 2],
    ['municipalHealthService', 2],
  ],
  adult: [
    ['hospitalSomatic', 4],
    ['hospitalMentalAdult', 4],
    ['municipalHealthService', 4],
    ['gp', 3],
    ['self', 3],
    ['nav', 2],
    ['substanceTreatment', 2],
    ['hospitalRehabilitation', 2],
    ['nextOfKin', 2],
    ['guardian', 1],
    ['privateInstitution', 1],
    ['physiotherapist', 1],
  ],
  old: [
    ['hospitalSomatic', 6],
    ['municipalHealthService', 5],
    ['nextOfKin', 4],
    ['gp', 3],
    ['hospitalRehabilitation', 2],
    ['self', 1],
    ['physiotherapist', 1],
    ['privateInstitution', 1],
  ],
};

export const hospitalReferrers: readonly (readonly [ReferrerType, number])[] = [
  ['hospitalSomatic', 6],
  ['hospitalRehabilitation', 4],
  ['hospitalMentalAdult', 4],
  ['hospitalMentalChild', 3],
  ['substanceTreatment', 2],
];

export const organisations: Readonly<Partial<Record<ReferrerType, readonly string[]>>> = {
  hospitalSomatic: [
    'Medisinsk avdeling',
    'Nevrologisk avdeling',
    'Ortopedisk avdeling',
    'Kreftavdelingen',
    'Barneavdelingen',
  ],
  hospitalMentalAdult: ['DPS', 'Akuttpsykiatrisk avdeling'],
  hospitalMentalChild: ['BUP poliklinikk'],
  substanceTreatment: ['Ruspoliklinikken', 'Avrusningsenheten'],
  hospitalRehabilitation: ['Habiliteringstjenesten', 'Fysikalsk medisin og rehabilitering'],
  privateInstitution: ['Rehabiliteringssenteret'],
  gp: ['Legesenteret', 'Sentrum legekontor'],
  school: ['Barneskolen', 'Ungdomsskolen', 'Videregående skole'],
  kindergarten: ['Barnehagen'],
  healthStation: ['Helsestasjonen'],
  municipalHealthService: ['Hjemmetjenesten', 'Tildelingskontoret', 'Psykisk helse og rus'],
  nav: ['NAV-kontoret'],
  childWelfare: ['Barnevernstjenesten'],
  ppt: ['PPT'],
};

export const reasons: Readonly<Record<Life, readonly string[]>> = {
  child: [
    'Barnet har mange tjenester, og foreldrene ber om noen som holder trådene.',
    'Ny diagnose. Familien trenger oversikt over hva de kan søke om.',
    'Overgang fra barnehage til skole nærmer seg. Flere instanser må samarbeide.',
    'Langvarig skolefravær og oppfølging fra flere steder.',
    'Omfattende pleiebehov hjemme, avlastning og hjelpemidler.',
  ],
  adult: [
    'Behov for oppfølging fra flere tjenester etter utskriving.',
    'Psykisk lidelse og rus over flere år. Mange hjelpere, lite samordning.',
    'Hjerneskade etter ulykke. Skal hjem og trenger rehabilitering og tilpasset arbeid.',
    'Kronisk sykdom i utvikling. Ønsker én å forholde seg til.',
    'Flytter i egen bolig og får tjenester fra flere enheter.',
  ],
  old: [
    'Hjerneslag. Trenger rehabilitering og tjenester hjemme over tid.',
    'Begynnende demens, bor alene. Pårørende ber om koordinator.',
    'Fall og brudd, redusert funksjon. Flere tjenester inne.',
    'Langvarig sykdom med mange innleggelser.',
  ],
};

export const serviceSets: Readonly<Record<Life, readonly (readonly Service[])[]>> = {
  child: [
    ['kindergarten', 'ppt', 'habilitation'],
    ['school', 'ppt', 'mentalHealth'],
    ['respite', 'habilitation', 'school'],
    ['healthStation', 'hospital', 'physiotherapy'],
    ['childWelfare', 'school', 'mentalHealth'],
  ],
  adult: [
    ['mentalHealth', 'nav', 'housing'],
    ['substanceFollowUp', 'mentalHealth', 'nav'],
    ['rehabilitation', 'physiotherapy', 'nav'],
    ['personalAssistance', 'homeNursing', 'gp'],
    ['housing', 'activity', 'practicalAssistance'],
  ],
  old: [
    ['homeNursing', 'practicalAssistance', 'gp'],
    ['rehabilitation', 'physiotherapy', 'occupationalTherapy'],
    ['homeNursing', 'activity', 'respite'],
    ['hospital', 'homeNursing', 'rehabilitation'],
  ],
};
