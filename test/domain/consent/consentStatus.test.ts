import { describe, expect, test } from 'vitest';

import type { ConsentFact } from '../../../src/domain/consent/consent.ts';
import { consentStandingOn, type ConsentStatus } from '../../../src/domain/consent/consentStatus.ts';
import { aConsent } from './aConsent.ts';

const nav = { kind: 'sharing', service: 'NAV' } as const;

describe('consent to share with a service', () => {
  test.each<[string, Partial<ConsentFact>[], string, ConsentStatus]>([
    ['never asked for', [], '2026-06-01', 'missing'],
    ['given to another service', [{ service: 'Skolen' }], '2026-06-01', 'missing'],
    ['given to the plan alone', [{ kind: 'plan', service: null }], '2026-06-01', 'missing'],
    ['however the service was typed', [{ service: ' nav ' }], '2026-06-01', 'valid'],
    ['on its first day', [{}], '2026-01-10', 'valid'],
    ['the day before', [{}], '2026-01-09', 'missing'],
    ['on a day nobody knows', [{ givenOn: null }], '2020-01-01', 'valid'],
    ['31 days before its end', [{ validUntil: '2026-07-02' }], '2026-06-01', 'valid'],
    ['30 days before its end', [{ validUntil: '2026-07-01' }], '2026-06-01', 'expiring'],
    ['on its last day', [{ validUntil: '2026-06-01' }], '2026-06-01', 'expiring'],
    ['the day after', [{ validUntil: '2026-06-01' }], '2026-06-02', 'expired'],
    ['the day before it is withdrawn', [{ withdrawnOn: '2026-06-02' }], '2026-06-01', 'valid'],
    ['the day it is withdrawn', [{ withdrawnOn: '2026-06-01' }], '2026-06-01', 'withdrawn'],
    ['refused', [{ givenOn: null, refusedOn: '2026-01-10' }], '2026-06-01', 'refused'],
    [
      'refused, then given',
      [{ givenOn: null, refusedOn: '2026-01-10' }, { givenOn: '2026-02-01' }],
      '2026-06-01',
      'valid',
    ],
    ['given, then refused', [{}, { givenOn: null, refusedOn: '2026-02-01' }], '2026-06-01', 'refused'],
    ['renewed from a day to come', [{ validUntil: '2026-06-01' }, { givenOn: '2026-06-05' }], '2026-06-02', 'expired'],
    [
      'twice on a day: the one registered last',
      [{ id: 'b', withdrawnOn: '2026-01-11' }, { id: 'a' }],
      '2026-06-01',
      'withdrawn',
    ],
  ])('%s', (_, consents, day, expected) => {
    expect(consentStandingOn(consents.map(aConsent), nav, day).status).toBe(expected);
  });
});
