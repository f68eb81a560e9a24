import { describe, expect, it } from 'vitest';

import type { OfficeType } from '../../../src/domain/office/officeType.ts';
import { outcomes } from '../../../src/domain/referral/codes.ts';
import { referralStates, referralSteps, type ReferralState } from '../../../src/domain/referral/state.ts';
import { stateAfter, type TransitionFacts } from '../../../src/domain/referral/transition.ts';

/** Every step that leads somewhere, written out by hand from domain.md 4: «step>state after». All others are refused. */
const bothOffices: Record<ReferralState, string> = {
  received: 'askForInformation>clarifying startAssessment>assessing decide>awaitingCoordinator close>closed',
  clarifying: 'askForInformation>clarifying startAssessment>assessing decide>awaitingCoordinator close>closed',
  assessing: 'askForInformation>clarifying decide>awaitingCoordinator close>closed',
  decided: 'decide>awaitingCoordinator close>closed',
  awaitingCoordinator: 'requestUnit>requestedFromUnit assign>assigned close>closed',
  requestedFromUnit:
    'unitAccepts>requestedFromUnit unitDeclines>awaitingCoordinator withdrawRequest>awaitingCoordinator assign>assigned close>closed',
  assigned: 'assign>assigned assignmentEnds>awaitingCoordinator followUp>followedUp close>closed',
  followedUp: 'assign>assigned assignmentEnds>awaitingCoordinator close>closed',
  closed: 'reopen>awaitingCoordinator',
  assessed: 'decide>awaitingCoordinator close>closed',
  municipalityNotified: 'close>closed',
  reminded: 'close>closed',
  feedbackReceived: 'close>closed',
};

const onlyHealthTrust: Partial<Record<ReferralState, string>> = {
  received: 'assess>assessed',
  clarifying: 'assess>assessed',
  assessing: 'assess>assessed',
  assessed: 'notifyMunicipality>municipalityNotified',
  municipalityNotified: 'remindMunicipality>reminded registerMunicipalityAnswer>feedbackReceived',
  reminded: 'remindMunicipality>reminded registerMunicipalityAnswer>feedbackReceived',
};

const expected = (office: OfficeType, state: ReferralState): Record<string, string> =>
  Object.fromEntries(
    `${bothOffices[state]} ${office === 'healthTrust' ? (onlyHealthTrust[state] ?? '') : ''}`
      .trim()
      .split(' ')
      .map((pair) => pair.split('>')),
  );

const facts: Omit<TransitionFacts, 'state' | 'office'> = {
  outcome: 'grantedCoordinator',
  hasCoordinator: false,
  wasAssessed: false,
};

const everyCase = (['municipality', 'healthTrust'] as const).flatMap((office) =>
  referralStates.flatMap((state) => referralSteps.map((step) => ({ office, state, step }))),
);

describe('the way of a case', () => {
  it.each(everyCase)('$office: $step from $state', ({ office, state, step }) => {
    expect(stateAfter(step, { ...facts, office, state })).toBe(expected(office, state)[step] ?? null);
  });

  it.each(outcomes)('a decision of %s waits for a coordinator only where one is granted', (outcome) => {
    const granted = ['grantedPlanWithCoordinator', 'grantedCoordinator', 'grantedChildCoordinator'].includes(outcome);
    const after = stateAfter('decide', { ...facts, office: 'municipality', state: 'assessing', outcome });
    expect(after).toBe(granted ? 'awaitingCoordinator' : 'decided');
  });

  it('goes straight to assigned where the person has a coordinator already', () => {
    const standing = { ...facts, hasCoordinator: true, office: 'municipality' } as const;
    expect(stateAfter('decide', { ...standing, state: 'assessing' })).toBe('assigned');
    expect(stateAfter('reopen', { ...standing, state: 'closed' })).toBe('assigned');
  });

  it.each([
    ['municipality', null, false, 'received'],
    ['municipality', null, true, 'assessing'],
    ['healthTrust', null, false, 'received'],
    ['healthTrust', null, true, 'assessed'],
    ['municipality', 'refused', true, 'decided'],
    ['healthTrust', 'forwarded', true, 'decided'],
  ] as const)('a case reopened at a %s with outcome %s, assessed: %s, is %s', (office, outcome, wasAssessed, state) => {
    expect(stateAfter('reopen', { state: 'closed', office, outcome, wasAssessed, hasCoordinator: false })).toBe(state);
  });
});
