import { describe, expect, it } from 'vitest';

import { legalBases, needs } from '../../../src/domain/referral/codes.ts';
import { defaultLegalBasis, legalBasesOfNeed } from '../../../src/domain/referral/legalBasisOf.ts';
import { brokenReferralRules, type ReferralRuleFields } from '../../../src/domain/referral/referralRules.ts';

const today = '2026-11-21';
const good: ReferralRuleFields = {
  sentOn: '2026-11-16',
  receivedOn: '2026-11-18',
  need: 'ipWithCoordinator',
  legalBasis: 'pbrl2-5',
  admittedNow: false,
  plannedDischargeOn: null,
  consent: 'written',
  consentOn: '2026-11-16',
};
const broken = (fields: Partial<ReferralRuleFields>) => brokenReferralRules({ ...good, ...fields }, { today });

describe('the rules of a melding', () => {
  it('are kept by an ordinary one, also sent, received and registered the same day', () => {
    expect(broken({})).toEqual({});
    expect(broken({ sentOn: today, receivedOn: today, consentOn: today })).toEqual({});
  });

  it.each<[string, Partial<ReferralRuleFields>, Record<string, string>]>([
    ['received before it was sent', { receivedOn: '2026-11-15' }, { receivedOn: 'beforeSent' }],
    ['received tomorrow', { receivedOn: '2026-11-22' }, { receivedOn: 'inFuture' }],
    ['sent tomorrow', { sentOn: '2026-11-22' }, { sentOn: 'inFuture', receivedOn: 'beforeSent' }],
    ['a written consent without day', { consentOn: null }, { consentOn: 'required' }],
    ['an oral consent without day', { consent: 'oral', consentOn: null }, { consentOn: 'required' }],
    ['a representative without day', { consent: 'byRepresentative', consentOn: null }, { consentOn: 'required' }],
    ['a consent of tomorrow', { consentOn: '2026-11-22' }, { consentOn: 'inFuture' }],
    [
      'a discharge of somebody who is not admitted',
      { plannedDischargeOn: '2026-12-01' },
      { plannedDischargeOn: 'onlyWhenAdmitted' },
    ],
    ["another right's law", { need: 'childCoordinator' }, { legalBasis: 'notForNeed' }],
  ])('refuse %s', (_, fields, rules) => {
    expect(broken(fields)).toEqual(rules);
  });

  it('take a consent that is not there without a day, and a discharge of who is admitted', () => {
    expect(broken({ consent: 'notObtained', consentOn: null })).toEqual({});
    expect(broken({ consent: 'refused', consentOn: null })).toEqual({});
    expect(broken({ admittedNow: true, plannedDischargeOn: '2026-12-01' })).toEqual({});
  });
});

describe('the law of a melding', () => {
  it('is by default one that the need may rest on, and the hospital has its own paragraph', () => {
    for (const need of needs)
      for (const office of ['municipality', 'healthTrust'] as const)
        expect(legalBasesOfNeed(need)).toContain(defaultLegalBasis(need, office));
    expect(defaultLegalBasis('coordinatorOnly')).toBe('pbrl2-5b');
    expect(defaultLegalBasis('coordinatorOnly', 'healthTrust')).toBe('pbrl2-5a');
    expect(defaultLegalBasis('childCoordinator')).toBe('pbrl2-5c');
  });

  it('leaves no law that no need may rest on', () => {
    expect(legalBases.filter((law) => !needs.some((need) => legalBasesOfNeed(need).includes(law)))).toEqual([]);
  });
});
