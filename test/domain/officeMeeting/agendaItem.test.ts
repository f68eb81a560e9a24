import { describe, expect, test } from 'vitest';

import {
  inOrder,
  isUnprepared,
  mayCarryOver,
  movedItem,
  standingOf,
} from '../../../src/domain/officeMeeting/agendaItem.ts';

const seesAllButB = (id: string): boolean => id !== 'b';

describe('how far a point has come', () => {
  const none = { conclusion: null, hasStandingDecision: false, isCarriedOver: false };
  test.each([
    ['nothing is written', none, 'open', true],
    ['only blanks are written', { ...none, conclusion: '  ' }, 'open', true],
    ['it came to something in words', { ...none, conclusion: 'Vi spør enheten' }, 'treated', true],
    [
      'it went on to the next meeting',
      { ...none, conclusion: 'Ikke nok tid', isCarriedOver: true },
      'carriedOver',
      false,
    ],
    ['a decision stands', { ...none, hasStandingDecision: true }, 'decided', false],
    [
      'a decision stands that came after it was carried over',
      { ...none, hasStandingDecision: true, isCarriedOver: true },
      'decided',
      false,
    ],
  ] as const)('%s', (_, facts, standing, carries) => {
    expect(standingOf(facts)).toBe(standing);
    expect(mayCarryOver(standingOf(facts))).toBe(carries);
  });
});

test('an agenda is unprepared while it holds nothing but what was left over', () => {
  expect(isUnprepared([])).toBe(true);
  expect(isUnprepared([{ isCarriedHere: true }])).toBe(true);
  expect(isUnprepared([{ isCarriedHere: true }, { isCarriedHere: false }])).toBe(false);
});

describe('the order of the agenda', () => {
  const ids = ['a', 'b', 'c', 'd'];
  test.each([
    ['b', -1, 'bacd'],
    ['b', 1, 'acbd'],
    ['a', -1, 'abcd'],
    ['d', 3, 'abcd'],
    ['a', 9, 'bcda'],
    ['x', 1, 'abcd'],
  ])('%s moved %i gives %s', (id, places, order) => {
    expect(movedItem(ids, id, places).join('')).toBe(order);
  });

  test('a new order has the same points, all of them and each once', () => {
    expect(inOrder(ids, ['d', 'c', 'b', 'a'])).toEqual(['d', 'c', 'b', 'a']);
    expect(inOrder(ids, ['d', 'c', 'b'])).toBe(null);
    expect(inOrder(ids, ['d', 'c', 'b', 'b'])).toBe(null);
    expect(inOrder(ids, ['d', 'c', 'b', 'e'])).toBe(null);
    // Who does not see b puts the others around it.
    expect(inOrder(ids, ['d', 'c', 'a'], seesAllButB)).toEqual(['d', 'b', 'c', 'a']);
    expect(inOrder(ids, ['d', 'c', 'b', 'a'], seesAllButB)).toBe(null);
  });
});
