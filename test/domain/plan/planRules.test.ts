import { describe, expect, test } from 'vitest';

import {
  brokenPlanRules,
  brokenReviewRules,
  contentsNeeded,
  type PlanFacts,
} from '../../../src/domain/plan/planRules.ts';

const active: PlanFacts = {
  state: 'active',
  noPlanReason: null,
  activeFrom: '2026-04-11',
  activeTo: null,
  nextEvaluationOn: '2026-10-11',
  consentOn: '2026-04-01',
  consentUntil: null,
  consentWithdrawnOn: null,
};
const empty: PlanFacts = { ...active, state: 'inProgress', activeFrom: null, nextEvaluationOn: null, consentOn: null };

describe('the rules between a plan’s fields', () => {
  test.each([
    ['an active plan with consent', active, {}],
    ['an active plan without a first day', { ...active, activeFrom: null }, { activeFrom: 'required' }],
    ['an active plan without consent', { ...active, consentOn: null }, { consentOn: 'required' }],
    ['a consent given after the plan began', { ...active, consentOn: '2026-04-12' }, { consentOn: 'afterActiveFrom' }],
    ['a consent given the day the plan began', { ...active, consentOn: '2026-04-11' }, {}],
    [
      'a consent that ends before it begins',
      { ...active, consentUntil: '2026-03-31' },
      { consentUntil: 'beforeConsent' },
    ],
    ['a plan that ends before it begins', { ...active, activeTo: '2026-04-10' }, { activeTo: 'beforeFrom' }],
    ['a plan for one day', { ...active, activeTo: '2026-04-11' }, {}],
    ['a closed plan without its last day', { ...active, state: 'closed' }, { activeTo: 'required' }],
    ['a closed plan that never began', { ...empty, state: 'closed' }, {}],
    ['consent withdrawn without a day', { ...active, state: 'consentWithdrawn' }, { consentWithdrawnOn: 'required' }],
    [
      'an active plan whose consent is withdrawn',
      { ...active, consentWithdrawnOn: '2026-06-01' },
      { consentWithdrawnOn: 'stillRunning' },
    ],
    ['a plan under way that has begun', { ...active, state: 'inProgress' }, { activeFrom: 'notStarted' }],
    ['a plan under way', empty, {}],
    ['no plan wanted, without a reason', { ...empty, state: 'notWanted' }, { noPlanReason: 'required' }],
    ['no plan wanted, with a reason', { ...empty, state: 'notWanted', noPlanReason: 'doesNotWant' }, {}],
    [
      'an evaluation before the plan began',
      { ...active, nextEvaluationOn: '2026-04-10' },
      { nextEvaluationOn: 'beforeActiveFrom' },
    ],
  ] as [string, PlanFacts, object][])('%s', (_name, plan, broken) => {
    expect(brokenPlanRules(plan)).toEqual(broken);
  });

  test.each([
    ['held today', '2026-11-21', '2027-05-21', {}],
    ['held tomorrow', '2026-11-22', null, { heldOn: 'inFuture' }],
    ['held before the plan began', '2026-04-10', null, { heldOn: 'beforeActiveFrom' }],
    ['with the next on the same day', '2026-11-21', '2026-11-21', { nextEvaluationOn: 'beforeHeld' }],
  ])('a review %s', (_name, heldOn, nextEvaluationOn, broken) => {
    expect(brokenReviewRules({ heldOn, nextEvaluationOn }, active, '2026-11-21')).toEqual(broken);
  });

  test('Only a running plan is reviewed', () => {
    expect(brokenReviewRules({ heldOn: '2026-11-21', nextEvaluationOn: null }, empty, '2026-11-21')).toEqual({
      kind: 'notActive',
    });
  });
});

test.each([
  ['an adult', '1980-01-01', 10],
  ['a child', '2014-01-01', 11],
  ['one on the eve of 18', '2008-11-22', 11],
  ['one who is 18 today', '2008-11-21', 10],
  ['somebody of unknown age, or not born', null, 10],
])('The plan of %s, born %s, needs %i points', (_who, birthDate, count) => {
  expect(contentsNeeded(birthDate, '2026-11-21')).toHaveLength(count);
});
