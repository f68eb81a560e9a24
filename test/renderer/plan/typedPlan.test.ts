import { expect, test } from 'vitest';

import { type PlanFields, planFields } from '../../../src/contract/plan.ts';
import { blankPlan, planForm, sentPlan, typedPlanOf } from '../../../src/renderer/plan/page/typedPlan.ts';

const today = '2026-11-21';
const fields: PlanFields = {
  state: 'active',
  noPlanReason: null,
  system: 'dips',
  activeFrom: '2026-01-15',
  activeTo: null,
  nextEvaluationOn: '2026-12-01',
  consentOn: '2026-01-10',
  consentUntil: null,
  consentWithdrawnOn: null,
  contactPhysician: null,
  contactPhysicianOn: null,
  contents: ['consent', 'cooperation'],
  note: null,
};
const through = (changed: Partial<PlanFields> = {}) =>
  sentPlan(planForm.parse(typedPlanOf({ ...fields, ...changed }, today)), fields.contents);

test('a plan goes through the form unchanged, its ticks with it', () => {
  expect(through()).toEqual(fields);
});

test('a blank form is a plan being made, and can be sent as it stands', () => {
  const sent = sentPlan(planForm.parse(blankPlan(today)), []);
  expect(planFields.safeParse(sent).success).toBe(true);
  expect(sent.state).toBe('inProgress');
});

test('a plan that runs has no reason not to be; one that ended keeps its own', () => {
  expect(through({ noPlanReason: 'tooIll' }).noPlanReason).toBeNull();
  expect(through({ state: 'closed', noPlanReason: 'tooIll' }).noPlanReason).toBe('tooIll');
});

test('a day that is no day is refused', () => {
  expect(planForm.safeParse({ ...blankPlan(today), activeFrom: '32.13.2026' }).success).toBe(false);
});
