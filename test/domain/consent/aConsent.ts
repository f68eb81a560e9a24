import type { ConsentFact } from '../../../src/domain/consent/consent.ts';

/** Consent to share with NAV, given in writing by the person, until withdrawn. */
export const aConsent = (fields: Partial<ConsentFact> = {}): ConsentFact => ({
  id: 'a',
  kind: 'sharing',
  service: 'NAV',
  information: 'Det som står i planen',
  purpose: null,
  form: 'written',
  signer: 'person',
  signerName: null,
  signerGround: null,
  givenOn: '2026-01-10',
  refusedOn: null,
  validUntil: null,
  withdrawnOn: null,
  ...fields,
});
