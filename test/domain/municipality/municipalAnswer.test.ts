import { describe, expect, test } from 'vitest';

import { hiddenAnswers } from '../../../src/domain/municipality/hiddenAnswers.ts';
import {
  type AnswerFigures,
  answerFigures,
  answerStateOn,
  type CountedMelding,
  hasNeverAnswered,
  isShownAs,
} from '../../../src/domain/municipality/municipalAnswer.ts';
import { sortedMunicipalities } from '../../../src/domain/municipality/municipalitySort.ts';

const day = '2026-11-21';
/** Fourteen days from the start. */
const dueOn = (start: string) => new Date(Date.parse(start) + 14 * 86_400_000).toISOString().slice(0, 10);
const melding = (fields: Partial<CountedMelding>): CountedMelding => ({
  municipalityNumber: '3403',
  notifiedOn: '2026-10-01',
  remindedOn: null,
  answeredOn: null,
  closedOn: null,
  count: 1,
  ...fields,
});

describe('how an answer stands', () => {
  test.each([
    ['answered', { answeredOn: '2026-10-20' }, '2026-10-15'],
    ['answered', { answeredOn: '2026-10-20', closedOn: '2026-10-21' }, '2026-10-15'],
    ['neverAnswered', { closedOn: '2026-11-01' }, '2026-10-15'],
    ['overdue', {}, '2026-11-20'],
    ['waiting', {}, '2026-11-21'],
    ['waiting', {}, null],
    // What came later than the day had not come on it.
    ['overdue', { answeredOn: '2026-11-22', closedOn: '2026-11-22' }, '2026-11-20'],
  ] as const)('is %s with %o and the term out on %s', (state, fields, due) => {
    expect(answerStateOn(melding(fields), due, day)).toBe(state);
  });
});

test('the figures of a kommune are those one counts by hand', () => {
  const meldinger = [
    melding({ answeredOn: '2026-10-11', count: 2 }), // in time, 10 days
    melding({ answeredOn: '2026-10-31', remindedOn: '2026-10-20' }), // late, 30 days, asked again
    melding({ closedOn: '2026-11-10', remindedOn: '2026-10-20' }), // never
    melding({ remindedOn: '2026-11-10' }), // asked again: the term runs to 24 November
    melding({ notifiedOn: '2026-11-01' }), // out on 15 November
    melding({ notifiedOn: '2026-11-15', count: 3 }), // runs
  ];
  expect(answerFigures(meldinger, { day, dueOn })).toEqual({
    notified: 9,
    answered: 3,
    waiting: 4,
    overdue: 1,
    neverAnswered: 1,
    reminded: 3,
    inTime: 2,
    medianDays: 10,
    longestDays: 30,
  });
});

test('nothing has no median and no longest', () => {
  expect(answerFigures([], { day, dueOn })).toMatchObject({ notified: 0, medianDays: null, longestDays: null });
});

const figures = (part: Partial<AnswerFigures> = {}): AnswerFigures => ({
  ...answerFigures([], { day, dueOn }),
  ...part,
});

test('a kommune has never answered when something is out and nothing has come', () => {
  expect(hasNeverAnswered(figures({ notified: 2, waiting: 2 }))).toBe(false);
  expect(hasNeverAnswered(figures({ notified: 2, waiting: 1, overdue: 1 }))).toBe(true);
  expect(hasNeverAnswered(figures({ notified: 2, answered: 1, neverAnswered: 1 }))).toBe(false);
  expect(hasNeverAnswered(figures())).toBe(false);
  expect(isShownAs(figures({ notified: 1, overdue: 1 }), 'overdue')).toBe(true);
  expect(isShownAs(figures({ notified: 1, waiting: 1 }), 'neverAnswered')).toBe(false);
});

test('the list is sorted by any figure, those without it last, equals by name', () => {
  const rows = [
    { name: 'Ål', ...figures({ notified: 2, medianDays: null }) },
    { name: 'Hamar', ...figures({ notified: 5, medianDays: 9 }) },
    { name: 'Gran', ...figures({ notified: 2, medianDays: 20 }) },
  ];
  const names = (by: 'name' | 'notified' | 'medianDays', down: boolean) =>
    sortedMunicipalities(rows, by, down).map(({ name }) => name);
  expect(names('notified', true)).toEqual(['Hamar', 'Gran', 'Ål']);
  expect(names('medianDays', false)).toEqual(['Hamar', 'Gran', 'Ål']);
  expect(names('medianDays', true)).toEqual(['Gran', 'Hamar', 'Ål']);
  expect(names('name', true)).toEqual(['Ål', 'Hamar', 'Gran']);
});

test('small counts are hidden outside of the office, and what they could be worked out from', () => {
  const rows = [
    figures({ notified: 20, answered: 18, neverAnswered: 2, inTime: 18 }),
    figures({ notified: 30, answered: 20, waiting: 10, inTime: 20 }),
    figures({ notified: 40, answered: 30, waiting: 10, inTime: 30 }),
  ];
  const total = figures({ notified: 90, answered: 68, waiting: 20, neverAnswered: 2, inTime: 68 });
  const isHidden = hiddenAnswers(rows, total, 5);
  expect([isHidden(0, 'neverAnswered'), isHidden('total', 'neverAnswered')]).toEqual([true, true]);
  // 20 − 18 = 2: one of the two must go as well.
  expect(isHidden(0, 'answered') || isHidden(0, 'notified')).toBe(true);
  expect(isHidden(0, 'waiting')).toBe(false);
});
