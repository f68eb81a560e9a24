import { expect, test } from 'vitest';

import { planContents } from '../../../src/domain/plan/codes.ts';
import { modeOf } from '../../../src/renderer/plan/page/planMode.ts';
import { planWaitOf } from '../../../src/domain/plan/planWait.ts';

const today = '2026-11-21';
const adults = planContents.slice(0, 10);
const plan = (fields: Partial<Parameters<typeof planWaitOf>[0] & object>['fields'] | object = {}) => ({
  fields: {
    state: 'active' as const,
    nextEvaluationOn: '2027-05-20',
    consentUntil: null,
    contents: [...adults],
    ...fields,
  },
  contentsNeeded: adults,
});

test.each([
  [null, 'start', 'neutral'],
  [plan({ state: 'consentPending' }), 'consent', 'amber'],
  [plan({ state: 'inProgress', nextEvaluationOn: '2026-01-01' }), 'finish', 'neutral'],
  [plan({ nextEvaluationOn: '2026-11-20' }), 'evaluate', 'red'],
  [plan({ nextEvaluationOn: today }), 'evaluate', 'amber'],
  [plan({ nextEvaluationOn: '2026-11-28' }), 'evaluate', 'amber'],
  [plan({ nextEvaluationOn: '2026-11-29' }), 'nothing', 'done'],
  [plan({ state: 'underRevision', nextEvaluationOn: '2026-11-20' }), 'evaluate', 'red'],
  [plan({ state: 'underRevision' }), 'finishRevision', 'neutral'],
  [plan({ nextEvaluationOn: null }), 'agreeEvaluation', 'amber'],
  [plan({ contents: adults.slice(1) }), 'contents', 'neutral'],
  // A plan without a valid consent stands still, whatever else waits.
  [plan({ consentUntil: '2026-11-20', nextEvaluationOn: '2026-11-01' }), 'renewConsent', 'red'],
  [plan({ consentUntil: today }), 'nothing', 'done'],
  [plan({ state: 'closed', nextEvaluationOn: '2026-01-01' }), 'ended', 'neutral'],
  [plan({ state: 'notWanted' }), 'ended', 'neutral'],
] as const)('one thing waits with the plan: %#', (found, kind, tone) => {
  expect(planWaitOf(found, today)).toEqual({ kind, tone });
});

test('the eleventh point is missed only where the person is a child', () => {
  expect(planWaitOf({ ...plan(), contentsNeeded: planContents }, today).kind).toBe('contents');
});

test('the button says the new state beforehand, and keeps the day the plan began', () => {
  expect(modeOf('finish', { activeFrom: null }, today)).toEqual({
    kind: 'edit',
    preset: { state: 'active', activeFrom: today },
  });
  expect(modeOf('finishRevision', { activeFrom: '2026-01-01' }, today)).toEqual({
    kind: 'edit',
    preset: { state: 'active', activeFrom: '2026-01-01' },
  });
  expect(modeOf('evaluate', null, today)).toEqual({ kind: 'review', review: 'evaluation' });
  expect(modeOf('ended', null, today)).toEqual({ kind: 'new' });
});
