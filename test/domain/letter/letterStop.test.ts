import { describe, expect, test } from 'vitest';

import type { ConsentFact } from '../../../src/domain/consent/consent.ts';
import { letterKinds, letterRules } from '../../../src/domain/letter/letterKind.ts';
import { type LetterStopFacts, whatHoldsBack } from '../../../src/domain/letter/letterStop.ts';

const today = '2026-11-21';
const consent = (fact: Partial<ConsentFact>): ConsentFact => ({
  id: 'a',
  kind: 'plan',
  service: null,
  information: null,
  purpose: null,
  form: 'written',
  signer: 'person',
  signerName: null,
  signerGround: null,
  givenOn: '2026-01-10',
  refusedOn: null,
  validUntil: null,
  withdrawnOn: null,
  ...fact,
});
const toPlan = consent({});
const toSchool = consent({ id: 'b', kind: 'sharing', service: 'Prøvestad skole' });
const asked = (facts: Partial<LetterStopFacts>) =>
  whatHoldsBack(
    {
      kind: 'changedCoordinator',
      service: 'Prøvestad skole',
      referralConsent: 'written',
      referralConsentOn: '2026-01-01',
      consents: [],
      ...facts,
    },
    today,
  );

describe('a letter to a service in the plan', () => {
  test('is held back without consent to the plan, and without consent to share with that service', () => {
    expect(asked({})).toMatchObject({ about: 'plan', status: 'missing' });
    expect(asked({ consents: [toPlan] })).toMatchObject({
      about: 'sharing',
      service: 'Prøvestad skole',
      status: 'missing',
    });
    expect(asked({ consents: [toPlan, toSchool] })).toBeNull();
  });

  test('is held back from the day consent is withdrawn, and says since when', () => {
    const withdrawn = { ...toSchool, withdrawnOn: today };
    expect(asked({ consents: [toPlan, withdrawn] })).toEqual({
      about: 'sharing',
      service: 'Prøvestad skole',
      status: 'withdrawn',
      since: today,
    });
    expect(asked({ consents: [toPlan, { ...toSchool, withdrawnOn: '2026-11-22' }] })).toBeNull();
  });

  test('is held back the day after consent ran out', () => {
    expect(asked({ consents: [toPlan, { ...toSchool, validUntil: today }] })).toBeNull();
    expect(asked({ consents: [toPlan, { ...toSchool, validUntil: '2026-11-20' }] })).toMatchObject({
      status: 'expired',
    });
  });
});

describe('a melding to the kommune', () => {
  test.each([
    ['written', null],
    ['oral', null],
    ['byRepresentative', null],
    ['notObtained', 'missing'],
    ['refused', 'refused'],
  ] as const)('with consent %s is held back: %s (hpl § 38 a), whether the kommune is known or not', (given, status) => {
    for (const service of ['3403', null]) {
      const stop = asked({ kind: 'meldingToMunicipality', service, referralConsent: given });
      expect(stop?.status ?? null).toBe(status);
    }
  });
});

describe('a letter to who serves', () => {
  test('goes without a consent of its own, but never against a no', () => {
    expect(asked({ kind: 'requestToUnit' })).toBeNull();
    expect(asked({ kind: 'requestToUnit', referralConsent: 'refused' })).toMatchObject({ about: 'melding' });
    expect(asked({ kind: 'appointment', consents: [{ ...toSchool, withdrawnOn: today }] })).toMatchObject({
      status: 'withdrawn',
    });
    const refused = { ...toSchool, givenOn: null, refusedOn: '2026-11-01' };
    expect(asked({ kind: 'appointment', consents: [refused] })).toMatchObject({
      status: 'refused',
      since: '2026-11-01',
    });
  });
});

test('a letter to the person is never held back', () => {
  for (const kind of letterKinds.filter((one) => letterRules[one].receiver === 'person')) {
    expect(asked({ kind, service: null, referralConsent: 'refused' })).toBeNull();
  }
});
