import { describe, expect, test } from 'vitest';

import { planContents } from '../../../src/domain/plan/codes.ts';
import {
  type GrantFacts,
  hasDeclinedPlanOn,
  isAssignedOn,
  isComplete,
  isGrantRunningOn,
  isPlanActiveOn,
  type PlanFacts,
} from '../../../src/domain/statistics/indicatorRules.ts';

const plan = (facts: Partial<PlanFacts>): PlanFacts => ({
  state: 'active',
  activeFrom: '2025-03-01',
  activeTo: null,
  consentOn: null,
  consentUntil: null,
  consentWithdrawnOn: null,
  ...facts,
});

describe('a plan counts on a day', () => {
  test.each<[string, Partial<PlanFacts>, string, boolean]>([
    ['the day before its first', {}, '2025-02-28', false],
    ['on its first day', {}, '2025-03-01', true],
    ['on its last day', { state: 'closed', activeTo: '2025-12-31' }, '2025-12-31', true],
    ['the day after its last', { state: 'closed', activeTo: '2025-12-30' }, '2025-12-31', false],
    ['closed later: it was active then', { state: 'closed', activeTo: '2026-02-01' }, '2025-12-31', true],
    ['closed, and nobody knows when', { state: 'closed' }, '2025-12-31', false],
    ['under revision', { state: 'underRevision' }, '2025-12-31', true],
    ['in progress, though a start is planned', { state: 'inProgress' }, '2025-12-31', false],
    ['not wanted', { state: 'notWanted', activeFrom: null }, '2025-12-31', false],
    ['without a first day', { activeFrom: null }, '2025-12-31', false],
    ['on the consent’s last day', { consentUntil: '2025-12-31' }, '2025-12-31', true],
    ['the day after the consent’s last', { consentUntil: '2025-12-30' }, '2025-12-31', false],
    ['before the consent was given', { consentOn: '2026-01-01' }, '2025-12-31', false],
    ['on the day the consent was given', { consentOn: '2025-12-31' }, '2025-12-31', true],
    [
      'the day before the consent was withdrawn',
      { state: 'consentWithdrawn', consentWithdrawnOn: '2026-01-01' },
      '2025-12-31',
      true,
    ],
    [
      'on the day the consent was withdrawn',
      { state: 'consentWithdrawn', consentWithdrawnOn: '2025-12-31' },
      '2025-12-31',
      false,
    ],
    ['withdrawn, and nobody knows when', { state: 'consentWithdrawn' }, '2025-12-31', false],
  ])('%s', (_, facts, day, expected) => expect(isPlanActiveOn(plan(facts), day)).toBe(expected));
});

test('an appointment counts on its first and its last day', () => {
  const assignment = { fromDay: '2025-01-10', toDay: '2025-06-30' };
  expect(['2025-01-09', '2025-01-10', '2025-06-30', '2025-07-01'].map((day) => isAssignedOn(assignment, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(isAssignedOn({ fromDay: '2025-01-10', toDay: null }, '2099-01-01')).toBe(true);
});

describe('a grant runs on a day', () => {
  const grant: GrantFacts = { outcome: 'grantedCoordinator', decidedOn: '2025-05-05', closedOn: null };
  test.each<[string, Partial<GrantFacts>, string, boolean]>([
    ['from the day of the decision', {}, '2025-05-05', true],
    ['not the day before', {}, '2025-05-04', false],
    ['until the day before the case is closed', { closedOn: '2025-09-01' }, '2025-08-31', true],
    ['not on the day it is closed', { closedOn: '2025-09-01' }, '2025-09-01', false],
    ['never when refused', { outcome: 'refused' }, '2025-06-01', false],
    ['never without a day of decision', { decidedOn: null }, '2025-06-01', false],
    ['never when forwarded to another office', { outcome: 'forwarded' }, '2025-06-01', false],
  ])('%s', (_, facts, day, expected) => expect(isGrantRunningOn({ ...grant, ...facts }, day)).toBe(expected));
});

test('somebody has said no to a plan from the day of the no, and not before', () => {
  const changes = [{ onDay: '2025-04-01', toState: 'notWanted' as const }];
  expect(hasDeclinedPlanOn({ state: 'notWanted' }, changes, '2025-04-01')).toBe(true);
  expect(hasDeclinedPlanOn({ state: 'notWanted' }, changes, '2025-03-31')).toBe(false);
  expect(hasDeclinedPlanOn({ state: 'notWanted' }, [], '2025-03-31')).toBe(true);
  expect(hasDeclinedPlanOn({ state: 'active' }, changes, '2025-12-31')).toBe(false);
});

test('a grown-up’s plan is complete without the child’s part, a child’s is not', () => {
  const allButChild = planContents.filter((content) => content !== 'childParticipation');
  expect(isComplete(allButChild, false)).toBe(true);
  expect(isComplete(allButChild, true)).toBe(false);
  expect(isComplete(planContents, true)).toBe(true);
  expect(isComplete(allButChild.slice(1), false)).toBe(false);
});
