import { expect, test } from 'vitest';

import type { ConsentFact } from '../../../src/domain/consent/consent.ts';
import { brokenConsentRules } from '../../../src/domain/consent/consentRules.ts';
import { planCoverOf } from '../../../src/domain/consent/planCover.ts';
import { aConsent } from './aConsent.ts';

const toPlan = (id: string, givenOn: string | null, fields: Partial<ConsentFact> = {}) =>
  aConsent({ id, kind: 'plan', service: null, givenOn, ...fields });

test.each<[string, ConsentFact[], [string | null, string | null, string | null]]>([
  ['none', [], [null, null, null]],
  ['one to share', [aConsent()], [null, null, null]],
  ['a refusal', [toPlan('a', null, { refusedOn: '2026-01-10' })], [null, null, null]],
  ['one', [toPlan('a', '2025-01-10', { validUntil: '2026-01-09' })], ['2025-01-10', '2026-01-09', null]],
  ['withdrawn, of an unknown day', [toPlan('a', null, { withdrawnOn: '2026-01-09' })], [null, null, '2026-01-09']],
  [
    'renewed in time',
    [toPlan('a', '2025-01-10', { validUntil: '2026-01-09' }), toPlan('b', '2026-01-05')],
    ['2025-01-10', null, null],
  ],
  [
    'renewed the day after',
    [toPlan('a', '2025-01-10', { validUntil: '2026-01-09' }), toPlan('b', '2026-01-10')],
    ['2025-01-10', null, null],
  ],
  [
    'renewed after a gap',
    [toPlan('a', '2025-01-10', { validUntil: '2026-01-09' }), toPlan('b', '2026-01-11')],
    ['2026-01-11', null, null],
  ],
  [
    'given again the day it was withdrawn',
    [toPlan('a', '2025-01-10', { withdrawnOn: '2026-01-10' }), toPlan('b', '2026-01-10')],
    ['2025-01-10', null, null],
  ],
  [
    'three in a chain',
    [
      toPlan('c', '2025-12-01'),
      toPlan('a', '2024-01-01', { validUntil: '2025-01-01' }),
      toPlan('b', '2024-12-01', { validUntil: '2025-12-01' }),
    ],
    ['2024-01-01', null, null],
  ],
])('the days on the plan, of %s', (_, consents, [consentOn, consentUntil, consentWithdrawnOn]) => {
  expect(planCoverOf(consents)).toEqual({ consentOn, consentUntil, consentWithdrawnOn });
});

test.each<[Partial<ConsentFact>, object]>([
  [{}, {}],
  [{ givenOn: null }, { givenOn: 'required' }],
  [{ refusedOn: '2026-01-10' }, { refusedOn: 'givenToo' }],
  [{ givenOn: '2026-06-02' }, { givenOn: 'inFuture' }],
  [{ service: ' ' }, { service: 'required' }],
  [{ information: null }, { information: 'required' }],
  [{ information: null, givenOn: null, refusedOn: '2026-01-10' }, {}],
  [{ kind: 'plan', service: null, information: null }, {}],
  [{ signer: 'representative' }, { signerName: 'required', signerGround: 'required' }],
  [{ signer: 'representative', signerName: 'Ola', signerGround: 'Verge' }, {}],
  [{ validUntil: '2026-01-09' }, { validUntil: 'beforeGiven' }],
  [{ withdrawnOn: '2026-01-09' }, { withdrawnOn: 'beforeGiven' }],
  [{ withdrawnOn: '2026-06-02' }, { withdrawnOn: 'inFuture' }],
  [{ givenOn: null, refusedOn: '2026-01-10', withdrawnOn: '2026-02-01' }, { withdrawnOn: 'withoutGiven' }],
])('a consent with %j breaks %j', (fields, expected) => {
  expect(brokenConsentRules(aConsent(fields), '2026-06-01')).toEqual(expected);
});
