import { describe, expect, test } from 'vitest';

import { brokenDeviationRules, type DeviationValues } from '../../../src/domain/improvement/deviation.ts';
import {
  afterStep,
  belongsToYear,
  brokenStepRules,
  improvementStates,
  type ImprovementValues,
  isOpen,
  isOverdue,
  stateOn,
} from '../../../src/domain/improvement/improvement.ts';
import { readingKind, valueOfReading } from '../../../src/domain/improvement/indicatorReading.ts';

const values: ImprovementValues = {
  title: 'Brukerråd på plass',
  description: null,
  responsible: null,
  dueOn: '2026-06-30',
  indicatorId: null,
  effect: null,
  state: 'planned',
  endedOn: null,
};

describe('improvements', () => {
  test('planned and under way are open, done and dropped are not', () => {
    expect(improvementStates.filter(isOpen)).toEqual(['planned', 'underWay']);
  });

  test.each([
    ['planned', '2026-06-30', '2026-06-30', false],
    ['planned', '2026-06-30', '2026-07-01', true],
    ['underWay', '2026-06-30', '2026-07-01', true],
    ['done', '2026-06-30', '2026-07-01', false],
    ['planned', null, '2026-07-01', false],
  ] as const)('%s and due %s is on %s overdue: %s', (state, dueOn, today, isLate) => {
    expect(isOverdue({ state, dueOn }, today)).toBe(isLate);
  });

  const standing = { state: 'underWay', startedOn: '2026-02-01' } as const;
  test.each([
    [{ state: 'done', onDay: '2026-05-01' }, {}],
    [{ state: 'underWay', onDay: '2026-05-01' }, { state: 'alreadySo' }],
    [{ state: 'done', onDay: '2026-06-02' }, { onDay: 'future' }],
    [{ state: 'dropped', onDay: '2026-01-31' }, { onDay: 'beforeStart' }],
  ] as const)('the step %o breaks %o', (step, broken) => {
    expect(brokenStepRules(standing, step, '2026-06-01')).toEqual(broken);
  });

  test('what is done has its day, and taken up again it has none', () => {
    const done = afterStep(values, { state: 'done', onDay: '2026-05-01' });
    expect(done).toMatchObject({ state: 'done', endedOn: '2026-05-01' });
    expect(afterStep(done, { state: 'underWay', onDay: '2026-06-01' })).toEqual({ ...values, state: 'underWay' });
  });

  test('what ended after a year was under way at its end', () => {
    const done = { state: 'done', endedOn: '2026-01-02' } as const;
    expect(stateOn(done, '2025-12-31')).toBe('underWay');
    expect(stateOn(done, '2026-01-02')).toBe('done');
    expect(stateOn({ state: 'planned', endedOn: null }, '2025-12-31')).toBe('planned');
  });

  test.each([
    ['2025-03-01', null, 2024, false],
    ['2025-03-01', null, 2025, true],
    ['2025-03-01', null, 2027, true],
    ['2025-03-01', '2026-01-02', 2026, true],
    ['2025-03-01', '2025-12-31', 2026, false],
  ])('begun %s and ended %s is told of in %i: %s', (startedOn, endedOn, year, isTold) => {
    expect(belongsToYear({ startedOn, endedOn }, year)).toBe(isTold);
  });
});

describe('what an indicator did', () => {
  const reading = { asOf: '2026-06-01', numerator: 12, denominator: 48, share: 0.25, median: 21 };
  test.each([
    ['planShare', 'share', 0.25],
    ['daysToDecision', 'days', 21],
    ['personsPerCoordinator', 'ratio', 0.25],
    ['evaluationsOverdue', 'count', 12],
  ] as const)('%s is read as %s', (id, kind, value) => {
    expect(readingKind(id)).toBe(kind);
    expect(valueOfReading(id, reading)).toBe(value);
  });
});

describe('deviations', () => {
  const happened: DeviationValues = {
    occurredOn: '2026-05-04',
    what: 'Svaret ble sendt for sent',
    followUp: null,
    responsible: null,
    closedOn: null,
  };
  test.each([
    [{}, {}],
    [{ occurredOn: '2026-06-02' }, { occurredOn: 'future' }],
    [{ closedOn: '2026-05-10' }, { followUp: 'required' }],
    [{ closedOn: '2026-05-03', followUp: 'Ny rutine' }, { closedOn: 'beforeOccurred' }],
    [{ closedOn: '2026-06-02', followUp: 'Ny rutine' }, { closedOn: 'future' }],
    [{ closedOn: '2026-05-10', followUp: 'Ny rutine' }, {}],
  ])('%o breaks %o', (part, broken) => {
    expect(brokenDeviationRules({ ...happened, ...part }, '2026-06-01')).toEqual(broken);
  });
});
