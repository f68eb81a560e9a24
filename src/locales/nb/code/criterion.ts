/** The seven themes and how a criterion can stand. */
export const criterionCode = {
  criterionTheme: {
    scheme: 'Ordningen som helhet',
    organisation: 'Organisasjon og ledelse',
    userParticipation: 'Brukermedvirkning',
    serviceProviders: 'Tjenesteytere og koordinator',
    learning: 'Læring og kompetanse',
    evaluation: 'Oppfølging og evaluering',
    authorities: 'Til sentrale myndigheter',
  },
  criterionOutcome: {
    met: 'Oppfylt',
    partly: 'Delvis',
    notMet: 'Ikke oppfylt',
    notRelevant: 'Ikke relevant',
  },
} as const;
