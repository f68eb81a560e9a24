import { describe, expect, it } from 'vitest';

import { brokenDecisionRules, type DecisionFields } from '../../../src/domain/referral/decisionRules.ts';
import { brokenStepDay } from '../../../src/domain/referral/stepDay.ts';

const facts = { receivedOn: '2026-11-02', today: '2026-11-21', birthDate: '1969-03-12' };
const good: DecisionFields = {
  onDay: '2026-11-21',
  outcome: 'grantedPlanWithCoordinator',
  legalBasis: 'pbrl2-5',
  isLongTerm: true,
  isCoordinated: true,
  reason: null,
  forwardedTo: null,
};
const broken = (fields: Partial<DecisionFields>, birthDate: string | null = facts.birthDate) =>
  brokenDecisionRules({ ...good, ...fields }, { ...facts, birthDate });
const child = { outcome: 'grantedChildCoordinator', legalBasis: 'pbrl2-5c' } as const;

describe('the rules of a decision', () => {
  it('are kept by ordinary ones', () => {
    expect(broken({})).toEqual({});
    expect(broken({ outcome: 'declinedByPerson', isLongTerm: false, isCoordinated: false })).toEqual({});
    expect(broken({ outcome: 'refused', isLongTerm: false, reason: 'Behovet er kortvarig' })).toEqual({});
  });

  it.each<[string, Partial<DecisionFields>, Record<string, string>]>([
    ['a day before the melding', { onDay: '2026-11-01' }, { onDay: 'beforeReceived' }],
    ['a day ahead', { onDay: '2026-11-22' }, { onDay: 'inFuture' }],
    ['a plan for a short need', { isLongTerm: false }, { isLongTerm: 'requiredByLaw' }],
    ['a plan for one service', { isCoordinated: false }, { isCoordinated: 'requiredByLaw' }],
    ['a coordinator by the law of the plan', { outcome: 'grantedCoordinator' }, { legalBasis: 'notForOutcome' }],
    ['a refusal without a reason', { outcome: 'refused', reason: ' ' }, { reason: 'required' }],
    ['forwarding to nowhere', { outcome: 'forwarded' }, { forwardedTo: 'required' }],
    ['a child coordinator for an adult', child, { outcome: 'onlyUnder18' }],
  ])('refuse %s', (_, fields, rules) => {
    expect(broken(fields)).toEqual(rules);
  });

  it('give a child coordinator until the day before the 18th birthday, and to an expected child', () => {
    expect(broken(child, '2008-11-22')).toEqual({});
    expect(broken(child, '2008-11-21')).toEqual({ outcome: 'onlyUnder18' });
    expect(broken(child, null)).toEqual({});
    expect(broken({ ...child, isCoordinated: false }, null)).toEqual({});
    expect(broken({ ...child, isLongTerm: false }, null)).toEqual({ isLongTerm: 'requiredByLaw' });
  });
});

describe('the day of a step', () => {
  it('lies between the melding and today, but an appointment may be for a day ahead', () => {
    expect(brokenStepDay('followUp', '2026-11-02', facts)).toBeNull();
    expect(brokenStepDay('followUp', '2026-11-01', facts)).toBe('beforeReceived');
    expect(brokenStepDay('followUp', '2026-11-22', facts)).toBe('inFuture');
    expect(brokenStepDay('assign', '2026-12-01', facts)).toBeNull();
  });
});
