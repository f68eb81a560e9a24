import { describe, expect, it } from 'vitest';

import { referralFields } from '../../../src/contract/referral.ts';
import {
  afterAdmitted,
  afterConsent,
  afterNeed,
  afterReceived,
  afterReferrer,
  brokenRules,
  newReferral,
  referralFrom,
  type TypedReferral,
} from '../../../src/renderer/referral/newReferral/typedReferral.ts';

const today = '2026-11-21';
const blank = newReferral(today);
const filled: TypedReferral = {
  ...blank,
  channel: 'phoneOrOral',
  referrerType: 'gp',
  consent: 'notObtained',
  ...afterNeed('ipWithCoordinator', 'municipality'),
};

describe('what follows from a choice', () => {
  it('the law follows the need and the office', () => {
    expect(afterNeed('coordinatorOnly', 'municipality').legalBasis).toBe('pbrl2-5b');
    expect(afterNeed('coordinatorOnly', 'healthTrust').legalBasis).toBe('pbrl2-5a');
  });

  it('the field of practice follows the referrer until another was chosen on purpose', () => {
    const first = { ...blank, ...afterReferrer(blank, 'hospitalMentalChild') };
    expect(first.specialty).toBe('childAndYouth');
    expect(afterReferrer(first, 'gp').specialty).toBe('unknown');
    expect(afterReferrer({ ...first, specialty: 'substance' }, 'gp')).toEqual({ referrerType: 'gp' });
  });

  it('a sent date nobody touched is not left after the day of receipt', () => {
    expect(afterReceived(blank, '2026-11-18', today)).toEqual({ receivedOn: '2026-11-18', sentOn: '2026-11-18' });
    expect(afterReceived({ ...blank, sentOn: '2026-11-16' }, '2026-11-18', today)).toEqual({
      receivedOn: '2026-11-18',
    });
    expect(afterReceived(blank, '18.1', today)).toEqual({ receivedOn: '18.1' });
  });

  it('what is hidden again holds nothing that would be registered', () => {
    expect(afterConsent('refused')).toEqual({ consent: 'refused', consentOn: null });
    expect(afterConsent('oral')).toEqual({ consent: 'oral' });
    expect(afterAdmitted(false)).toEqual({ admittedNow: false, plannedDischargeOn: null });
  });
});

describe('the rules as one types', () => {
  it('a blank melding breaks none: it only lacks answers', () => {
    expect(brokenRules(blank, today)).toEqual({});
    const missing = referralFields.safeParse(blank).error?.issues.map((issue) => issue.path[0]);
    expect(missing).toEqual(['channel', 'referrerType', 'need', 'legalBasis', 'consent']);
  });

  it('dates are held together before anything else is chosen', () => {
    expect(brokenRules({ ...blank, sentOn: '2026-11-20', receivedOn: '2026-11-19' }, today)).toEqual({
      receivedOn: 'beforeSent',
    });
    expect(brokenRules({ ...blank, receivedOn: '2026-11-22' }, today)).toEqual({ receivedOn: 'inFuture' });
  });

  it('a half-typed date breaks no rule of its own', () => {
    expect(brokenRules({ ...blank, sentOn: '20.1', receivedOn: '' }, today)).toEqual({});
  });

  it('a consent that was given needs its day', () => {
    expect(brokenRules({ ...filled, consent: 'written' }, today)).toEqual({ consentOn: 'required' });
    expect(brokenRules({ ...filled, consent: 'written', consentOn: '2026-11-20' }, today)).toEqual({});
  });
});

it('a filled form fits the contract, and its empty lines are null', () => {
  expect(referralFrom(referralFields.parse({ ...filled, reason: '  ' }))).toMatchObject({
    reason: null,
    referrerName: null,
    legalBasis: 'pbrl2-5',
  });
});
