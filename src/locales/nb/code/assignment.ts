export const assignmentCode = {
  requestState: { waiting: 'Venter på svar', accepted: 'Sagt ja', declined: 'Sagt nei', withdrawn: 'Trukket' },
  declineReason: {
    noCapacity: 'ingen ledig kapasitet',
    noCompetence: 'mangler kompetanse',
    personUnknownToUnit: 'kjenner ikke personen',
    partiality: 'inhabil',
    personWishesOther: 'personen ønsker en annen',
    other: 'annet',
  },
  assignmentEndReason: {
    coordinatorLeft: 'Koordinatoren sluttet',
    coordinatorChanged: 'Byttet koordinator',
    personWishes: 'Personen ønsker det',
    needEnded: 'Behovet er over',
    turned18: 'Fylte 18 år',
    moved: 'Flyttet',
    died: 'Død',
    registeredInError: 'Registrert ved en feil',
    other: 'Annet',
  },
} as const;
