import { expect, test } from 'vitest';

import {
  brokenEndDay,
  brokenParticipationRules,
  participationStateOn,
  settledOn,
} from '../../../src/domain/participation/participation.ts';

const agreement = { fromDay: '2026-06-01', toDay: '2026-11-30', endedOn: null, renewedOn: null };

test.each([
  ['planned', {}, '2026-05-31'],
  ['running', {}, '2026-06-01'],
  ['running', {}, '2026-11-30'],
  ['lapsed', {}, '2026-12-01'],
  ['ended', { renewedOn: '2026-11-20' }, '2026-12-01'],
  ['running', { renewedOn: '2026-11-20' }, '2026-11-30'],
  ['running', { endedOn: '2026-09-30' }, '2026-09-30'],
  ['ended', { endedOn: '2026-09-30' }, '2026-10-01'],
  ['ended', { endedOn: '2026-11-30' }, '2026-12-01'],
] as const)('it is %s with %o on %s', (state, settled, day) => {
  expect(participationStateOn({ ...agreement, ...settled }, day)).toBe(state);
});

test.each([
  [{}, null, {}],
  [{ toDay: '2026-05-31' }, null, { toDay: 'beforeFrom' }],
  [{}, '2026-05-31', {}],
  [{}, '2026-06-01', { fromDay: 'beforeFormerEnds' }],
  [{ journalNotedOn: '2026-11-22' }, null, { journalNotedOn: 'inFuture' }],
] as const)('with %o after %s it breaks %o', (fields, after, broken) => {
  const found = brokenParticipationRules(
    { ...agreement, journalNotedOn: null, ...fields },
    { today: '2026-11-21', after },
  );
  expect(found).toEqual(broken);
});

test('it ends within its period', () => {
  const days = ['2026-05-31', '2026-06-01', '2026-11-30', '2026-12-01'].map((day) => brokenEndDay(day, agreement));
  expect(days).toEqual(['beforeFrom', null, null, 'afterTo']);
});

test('it is settled the day it is renewed, or the day its end was written', () => {
  const at = '2026-11-03T09:00:00.000Z';
  expect(settledOn(agreement, at)).toBeNull();
  expect(settledOn({ ...agreement, renewedOn: '2026-11-02' }, at)).toBe('2026-11-02');
  expect(settledOn({ ...agreement, endedOn: '2026-11-30' }, at)).toBe('2026-11-03');
});
