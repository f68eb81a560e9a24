export const consentCode = {
  consentKind: { plan: 'Til planen', sharing: 'Til å dele opplysninger' },
  consentForm: { written: 'Skriftlig', oral: 'Muntlig', unknown: 'Ikke oppgitt' },
  consentSigner: {
    person: 'Personen selv',
    parents: 'Foreldrene',
    personAndParents: 'Personen og foreldrene',
    representative: 'Representant',
    unknown: 'Ikke oppgitt',
  },
  consentStatus: {
    valid: 'Gjelder',
    expiring: 'Går snart ut',
    expired: 'Gått ut',
    withdrawn: 'Trukket',
    refused: 'Sagt nei',
    missing: 'Mangler',
  },
} as const;
