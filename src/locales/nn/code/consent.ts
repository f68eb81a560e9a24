import type { consentCode as nb } from '../../nb/code/consent.ts';
import type { Texts } from '../../textTypes.ts';

export const consentCode: Texts<typeof nb> = {
  consentKind: { plan: 'Til planen', sharing: 'Til å dele opplysningar' },
  consentForm: { written: 'Skriftleg', oral: 'Munnleg', unknown: 'Ikkje oppgitt' },
  consentSigner: {
    person: 'Personen sjølv',
    parents: 'Foreldra',
    personAndParents: 'Personen og foreldra',
    representative: 'Representant',
    unknown: 'Ikkje oppgitt',
  },
  consentStatus: {
    valid: 'Gjeld',
    expiring: 'Går snart ut',
    expired: 'Gått ut',
    withdrawn: 'Trekt',
    refused: 'Sagt nei',
    missing: 'Manglar',
  },
};
