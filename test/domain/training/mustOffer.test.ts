import { expect, it } from 'vitest';

import { compareOffers, type OfferFacts, offerReason } from '../../../src/domain/training/mustOffer.ts';

const facts = (status: OfferFacts['standing']['status'], part: Partial<OfferFacts> = {}): OfferFacts => ({
  standing: { status, completedOn: null, validTo: null, nextOn: null },
  isBasic: true,
  assignedFrom: null,
  activeFrom: '2026-01-01',
  ...part,
});

it.each([
  ['missing', { assignedFrom: '2026-11-01' }, 'assignedWithoutBasics'],
  ['underWay', { assignedFrom: '2026-11-01' }, 'assignedWithoutBasics'],
  ['missing', {}, 'missing'],
  ['missing', { isBasic: false, assignedFrom: '2026-11-01' }, 'missing'],
  ['expired', {}, 'expired'],
  ['completed', { assignedFrom: '2026-11-01' }, null],
  ['expiresSoon', {}, null],
  ['enrolled', {}, null],
  ['notForThisOne', {}, null],
] as const)('somebody who is %s with %j: %s', (status, part, reason) => {
  expect(offerReason(facts(status, part))).toBe(reason);
});

it('does not offer a place to whoever has one, though what they had has run out', () => {
  const standing = { ...facts('expired').standing, nextOn: '2026-12-03' };
  expect(offerReason({ ...facts('expired'), standing })).toBeNull();
});

const offer = (name: string, of: OfferFacts) => ({ name, ...of, reason: offerReason(of)! });

it('has the newest assignment first, then what ran out first, then the newest coordinator', () => {
  const ranOut = (validTo: string) =>
    facts('expired', { standing: { status: 'expired', completedOn: '2023-01-01', validTo, nextOn: null } });
  const offers = [
    offer('new', facts('missing', { activeFrom: '2026-09-01' })),
    offer('ran out lately', ranOut('2026-10-11')),
    offer('assigned in May', facts('missing', { assignedFrom: '2026-05-02' })),
    offer('old', facts('missing', { activeFrom: '2021-01-01' })),
    offer('ran out long ago', ranOut('2025-02-01')),
    offer('assigned in November', facts('missing', { assignedFrom: '2026-11-12' })),
  ];
  expect(offers.toSorted(compareOffers).map(({ name }) => name)).toEqual([
    'assigned in November',
    'assigned in May',
    'ran out long ago',
    'ran out lately',
    'new',
    'old',
  ]);
});
