import { describe, expect, it } from 'vitest';

import { nextStepOf, type NextStepFacts } from '../../../src/domain/referral/nextStep.ts';
import { referralStates } from '../../../src/domain/referral/state.ts';

const facts = (changes: Partial<NextStepFacts>): NextStepFacts => ({
  state: 'received',
  office: 'municipality',
  hasCoordinator: false,
  open: [],
  ...changes,
});

describe('the one thing that waits in a case', () => {
  it.each([
    ['received', 'municipality', 'decide'],
    ['received', 'healthTrust', 'assess'],
    ['clarifying', 'municipality', 'getInformation'],
    ['assessing', 'municipality', 'decide'],
    ['decided', 'municipality', 'nothing'],
    ['awaitingCoordinator', 'municipality', 'findCoordinator'],
    ['requestedFromUnit', 'municipality', 'answerFromUnit'],
    ['closed', 'municipality', 'nothing'],
    ['assessed', 'healthTrust', 'notifyMunicipality'],
    ['municipalityNotified', 'healthTrust', 'registerMunicipalityAnswer'],
    ['reminded', 'healthTrust', 'registerMunicipalityAnswer'],
    ['feedbackReceived', 'healthTrust', 'closeCase'],
  ] as const)('%s in a %s asks to %s', (state, office, kind) => {
    expect(nextStepOf(facts({ state, office })).kind).toBe(kind);
  });

  it('puts a missing coordinator before anything else, though the state says assigned', () => {
    const open = [
      { kind: 'feedback', dueOn: '2026-01-01' },
      { kind: 'coordinator', dueOn: '2026-12-01' },
    ] as const;
    expect(nextStepOf(facts({ state: 'assigned', open }))).toEqual({ kind: 'findCoordinator', dueOn: '2026-12-01' });
    expect(nextStepOf(facts({ state: 'followedUp', open })).kind).toBe('findCoordinator');
  });

  it('takes what is due first when somebody is assigned', () => {
    const open = [
      { kind: 'planDraft', dueOn: '2027-01-20' },
      { kind: 'feedback', dueOn: '2026-12-05' },
      { kind: 'planEvaluation', dueOn: '2027-02-01' },
    ] as const;
    expect(nextStepOf(facts({ state: 'assigned', hasCoordinator: true, open }))).toEqual({
      kind: 'sendFeedback',
      dueOn: '2026-12-05',
    });
  });

  it('has an answer for every state of both offices', () => {
    for (const state of referralStates) {
      for (const office of ['municipality', 'healthTrust'] as const) {
        expect(nextStepOf(facts({ state, office, hasCoordinator: true })).kind).toBeTruthy();
      }
    }
  });
});
