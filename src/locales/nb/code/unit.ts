export const unitCode = {
  sector: {
    homeCare: 'Hjemmetjenester',
    mentalHealthAndSubstance: 'Psykisk helse og rus',
    rehabilitation: 'Rehabilitering',
    habilitation: 'Habilitering',
    nursingHome: 'Sykehjem',
    healthStation: 'Helsestasjon og skolehelsetjeneste',
    childWelfare: 'Barnevern',
    school: 'Skole',
    kindergarten: 'Barnehage',
    ppt: 'PPT',
    nav: 'NAV',
    socialServices: 'Sosiale tjenester',
    hospital: 'Sykehus',
    other: 'Annet',
  },
} as const;
