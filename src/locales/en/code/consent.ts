import type { consentCode as nb } from '../../nb/code/consent.ts';
import type { Texts } from '../../textTypes.ts';

export const consentCode: Texts<typeof nb> = {
  consentKind: { plan: 'To the plan', sharing: 'To sharing information' },
  consentForm: { written: 'Written', oral: 'Oral', unknown: 'Not given' },
  consentSigner: {
    person: 'The person',
    parents: 'The parents',
    personAndParents: 'The person and the parents',
    representative: 'A representative',
    unknown: 'Not given',
  },
  consentStatus: {
    valid: 'Valid',
    expiring: 'Ends soon',
    expired: 'Has ended',
    withdrawn: 'Withdrawn',
    refused: 'Refused',
    missing: 'Missing',
  },
};
