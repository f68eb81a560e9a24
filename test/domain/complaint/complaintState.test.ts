import { describe, expect, it } from 'vitest';

import type { ComplaintRecordKind } from '../../../src/domain/complaint/codes.ts';
import {
  afterComplaintStep,
  complaintStates,
  complaintStepsFrom,
  type ComplaintState,
  type ComplaintStep,
} from '../../../src/domain/complaint/complaintState.ts';

const steps = (recordKind: ComplaintRecordKind, state: ComplaintState) =>
  complaintStepsFrom({ recordKind, state }).join(' ');

const outcomeOf = (step: ComplaintStep, state: ComplaintState) =>
  afterComplaintStep(step, { recordKind: 'complaint', state })?.outcome;

describe('the way of a complaint', () => {
  it.each<[ComplaintState, string]>([
    ['received', 'askForCompletion uphold change dismiss withdraw'],
    ['awaitingCompletion', 'complete change dismiss withdraw'],
    ['reconsidered', 'forward withdraw'],
    ['forwarded', 'settle withdraw'],
    ['closed', ''],
  ])('from %s one may: %s', (state, expected) => {
    expect(steps('complaint', state)).toBe(expected);
  });

  it('goes to Statsforvalteren only after the decision was reconsidered and upheld', () => {
    expect(afterComplaintStep('forward', { recordKind: 'complaint', state: 'received' })).toBeNull();
    expect(afterComplaintStep('forward', { recordKind: 'complaint', state: 'reconsidered' })).toEqual({
      state: 'forwarded',
      outcome: null,
    });
  });

  it('ends by itself as changed, dismissed or withdrawn; what Statsforvalteren says is told', () => {
    expect([
      outcomeOf('change', 'received'),
      outcomeOf('dismiss', 'received'),
      outcomeOf('withdraw', 'forwarded'),
    ]).toEqual(['changed', 'dismissed', 'withdrawn']);
    expect(outcomeOf('settle', 'forwarded')).toBeNull();
  });

  it('is not that of a request for supervision, which is sent on and closed and never has an outcome', () => {
    expect(complaintStates.map((state) => steps('supervisionRequest', state))).toEqual([
      'forward close',
      '',
      '',
      'close',
      '',
    ]);
  });
});
