/** A made-up person, for looking at a template as a letter. */
export const letterExample = {
  child: 'Ola Testnes',
  address: 'Prøveveien 3, 2815 Gjøvik',
  referrer: 'somatisk sykehus, Siri Eksempel, sosionom',
  reason: 'Trenger hjelp fra flere tjenester etter et langt sykehusopphold.',
  servicesToday: 'hjemmesykepleie og fysioterapi',
  servicesNeeded: 'rehabilitering, fysioterapi og psykisk helse',
  missing: 'opplysninger om hvilke tjenester som er i bruk i dag',
  decisionReason: 'Behovet vil vare i flere år, og tre tjenester skal arbeide sammen.',
  unit: 'Hjemmetjenesten sør',
  hospital: 'Sykehuset i Prøvestad',
  partner: 'Prøvestad skole',
  requestMessage: 'Personen ønsker en koordinator som kjenner skolen.',
  place: 'Rådhuset, møterom 2',
  topics: 'målene, og hvem som gjør hva i vår',
  officeAddress: 'Rådhusgata 1, 2815 Gjøvik',
} as const;
