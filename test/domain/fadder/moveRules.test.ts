import { describe, expect, test } from 'vitest';

import { brokenFadderRules, hasFadderOn } from '../../../src/domain/fadder/fadderRules.ts';
import { brokenMoveRules, endedByMove, type Move } from '../../../src/domain/fadder/moveRules.ts';

const always = { activeFrom: '2020-01-01', activeTo: null };
const aMove = (fields: Partial<Move> = {}): Move => ({
  fromDay: '2026-06-01',
  today: '2026-06-15',
  coordinator: { ...always, id: 'k' },
  fadder: { ...always, coordinatorId: null },
  others: [],
  ...fields,
});

describe('giving a coordinator a fadder', () => {
  test.each([
    ['well', {}, {}],
    ['oneself', { fadder: { ...always, coordinatorId: 'k' } }, { fadderId: 'ownFadder' }],
    ['on the fadder’s first day', { fadder: { activeFrom: '2026-06-01', activeTo: null, coordinatorId: null } }, {}],
    ['on the fadder’s last day', { fadder: { ...always, activeTo: '2026-06-01', coordinatorId: null } }, {}],
    [
      'after the fadder’s last day',
      { fadder: { ...always, activeTo: '2026-05-31', coordinatorId: null } },
      { fadderId: 'fadderNotActive' },
    ],
    [
      'before the fadder’s first day',
      { fadder: { activeFrom: '2026-06-02', activeTo: null, coordinatorId: null } },
      { fadderId: 'fadderNotActive' },
    ],
    [
      'after the coordinator’s last day',
      { coordinator: { ...always, activeTo: '2026-05-31', id: 'k' } },
      { coordinatorId: 'notInOffice' },
    ],
    ['a year and a day ahead', { fromDay: '2027-06-16' }, { fromDay: 'tooFarAhead' }],
    [
      'behind one who has begun since',
      { others: [{ id: 'a', fromDay: '2026-06-10', toDay: null }] },
      { fromDay: 'beforeFormer' },
    ],
    ['before one who is still to begin', { others: [{ id: 'a', fromDay: '2026-07-01', toDay: null }] }, {}],
  ] satisfies [string, Partial<Move>, object][])('%s', (_, fields, broken) => {
    expect(brokenMoveRules(aMove(fields))).toEqual(broken);
  });

  test.each([
    ['one who runs on', { fromDay: '2026-01-01', toDay: null }, true],
    ['one whose last day is the new one’s first', { fromDay: '2026-01-01', toDay: '2026-06-01' }, true],
    ['one who ended the day before', { fromDay: '2026-01-01', toDay: '2026-05-31' }, false],
    ['one who is to begin later', { fromDay: '2026-08-01', toDay: null }, true],
    ['one who never came into force', { fromDay: '2026-08-01', toDay: '2026-07-31' }, false],
  ])('ends %s', (_, time, isEnded) => {
    expect(endedByMove('2026-06-01', [{ id: 'a', ...time }]).length > 0).toBe(isEnded);
  });
});

describe('a coordinator has the fadder', () => {
  const time = { fromDay: '2026-03-01', toDay: '2026-03-31' };
  test.each([
    ['2026-02-28', false],
    ['2026-03-01', true],
    ['2026-03-31', true],
    ['2026-04-01', false],
  ])('on %s: %s', (day, has) => {
    expect(hasFadderOn(time, always, always, day)).toBe(has);
  });

  test('only while both are in office', () => {
    const left = { ...always, activeTo: '2026-03-10' };
    expect(hasFadderOn(time, left, always, '2026-03-10')).toBe(true);
    expect(hasFadderOn(time, left, always, '2026-03-11')).toBe(false);
    expect(hasFadderOn(time, always, left, '2026-03-11')).toBe(false);
  });
});

test('a fadder has a name of their own or a coordinator’s, and an end after the beginning', () => {
  const fields = { coordinatorId: null, name: 'Liv Sæther', ...always };
  expect(brokenFadderRules(fields)).toEqual({});
  expect(brokenFadderRules({ ...fields, name: ' ' })).toEqual({ name: 'required' });
  expect(brokenFadderRules({ ...fields, name: null, coordinatorId: 'k' })).toEqual({});
  expect(brokenFadderRules({ ...fields, activeTo: '2019-12-31' })).toEqual({ activeTo: 'beforeFrom' });
});
