import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isWorkingDay } from '../../../src/domain/calendar/holidays.ts';
import { brokenSessionRules, mayNoteAttendance, stateAfter } from '../../../src/domain/training/courseRules.ts';
import { followUpDay, sessionDays } from '../../../src/domain/training/courseShape.ts';
import { averageScores } from '../../../src/domain/training/evaluationScore.ts';
import {
  freePlacesIn,
  type ListEntry,
  movedUp,
  withNewcomers,
  withoutParticipant,
} from '../../../src/domain/training/waitingList.ts';
import { someDay } from './trainingFacts.ts';

describe('the days of a round', () => {
  it('are Hamar’s two with practice between, and a network day half a year later', () => {
    const days = sessionDays('2027-01-12', { sessions: 2, gapDays: 28 });
    expect(days.map(({ day }) => day)).toEqual(['2027-01-12', '2027-02-09']);
    expect(followUpDay('2027-02-09', 6).day).toBe('2027-08-09');
  });

  it('are moved off weekends and holidays, and say from where', () => {
    // 15 May 2027 is a Saturday, and then come Whit Sunday and Whit Monday, which is 17 May as well.
    expect(sessionDays('2027-05-15', { sessions: 1, gapDays: 0 })).toEqual([
      { wanted: '2027-05-15', day: '2027-05-18' },
    ]);
    expect(followUpDay('2026-07-01', 6)).toEqual({ wanted: '2027-01-01', day: '2027-01-04' });
  });

  it('are working days in order, from whatever day one begins', () => {
    fc.assert(
      fc.property(
        someDay,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 0, max: 40 }),
        (first, sessions, gapDays) => {
          const days = sessionDays(first, { sessions, gapDays }).map(({ day }) => day);
          expect(days).toHaveLength(sessions);
          expect(days.every(isWorkingDay)).toBe(true);
          expect(days).toEqual([...new Set(days)].toSorted());
        },
      ),
    );
  });
});

const list = (text: string): ListEntry[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((word) => ({
      participantId: word.slice(0, 1),
      state: { '+': 'enrolled', '?': 'waiting', '-': 'withdrawn' }[word.slice(1)] as ListEntry['state'],
    }));
const said = (entries: readonly ListEntry[]) =>
  entries
    .map(({ participantId, state }) => participantId + { enrolled: '+', waiting: '?', withdrawn: '-' }[state])
    .join(' ');

describe('the waiting list', () => {
  it.each([
    ['a free place', 2, 'a+', ['b'], 'a+ b+'],
    ['the end of the queue', 2, 'a+ b+ c?', ['d'], 'a+ b+ c? d?'],
    ['no place before those who wait', 2, 'a+ c?', ['d'], 'a+ c+ d?'],
    ['a new place at the end for whoever comes back', 2, 'a- b+ c+ d?', ['a'], 'b+ c+ d? a?'],
    ['nothing for whoever is on it', 2, 'a+ b?', ['a', 'b'], 'a+ b+'],
    ['a place without limit', null, 'a+ b+', ['c', 'c'], 'a+ b+ c+'],
  ])('gives %s', (_, capacity, before, newcomers, after) => {
    expect(said(withNewcomers(capacity, list(before), newcomers))).toBe(after);
  });

  it('moves up whoever has waited longest when somebody withdraws', () => {
    expect(said(withoutParticipant(2, list('a+ b+ c? d?'), 'a'))).toBe('a- b+ c+ d?');
    expect(said(withoutParticipant(2, list('a+ b+ c? d?'), 'c'))).toBe('a+ b+ c- d?');
  });

  it('takes no place from anybody when there come to be fewer', () => {
    expect(said(movedUp(1, list('a+ b+ c?')))).toBe('a+ b+ c?');
    expect(freePlacesIn(1, list('a+ b+'))).toBe(0);
    expect(freePlacesIn(3, list('a+ b+ c-'))).toBe(1);
    expect(freePlacesIn(null, list('a+'))).toBeNull();
  });
});

const day = (on: string, from: string | null = null, to: string | null = null) => ({ day: on, from, to });

describe('a course', () => {
  it.each([
    ['planned', 'hold', '2026-11-21', { state: 'held' }],
    ['planned', 'hold', '2026-11-22', { broken: 'notOverYet' }],
    ['planned', 'cancel', '2026-12-24', { state: 'cancelled' }],
    ['planned', 'evaluate', '2026-11-21', { broken: 'notAllowed' }],
    ['held', 'evaluate', '2026-11-21', { state: 'evaluated' }],
    ['held', 'cancel', '2026-11-21', { broken: 'notAllowed' }],
    ['evaluated', 'reopen', '2026-11-21', { state: 'held' }],
    ['cancelled', 'reopen', '2026-11-21', { state: 'planned' }],
    ['planned', 'reopen', '2026-11-21', { broken: 'notAllowed' }],
  ] as const)('that is %s: %s with the last session on %s', (state, step, lastSession, result) => {
    expect(stateAfter(state, step, lastSession, '2026-11-21')).toEqual(result);
  });

  it('has its attendance noted from the session’s own day on', () => {
    expect(mayNoteAttendance('planned', '2026-11-21', '2026-11-21')).toBe(true);
    expect(mayNoteAttendance('evaluated', '2020-01-01', '2026-11-21')).toBe(true);
    expect(mayNoteAttendance('planned', '2026-11-22', '2026-11-21')).toBe(false);
    expect(mayNoteAttendance('cancelled', '2026-11-21', '2026-11-21')).toBe(false);
  });

  it('has sessions in order that end after they begin', () => {
    expect(brokenSessionRules([])).toEqual({ sessions: 'noSessions' });
    expect(brokenSessionRules([day('2027-02-09'), day('2027-02-09')])).toEqual({ sessions: 'notInOrder' });
    expect(brokenSessionRules([day('2027-02-09', '12:00', '09:00')])).toEqual({ sessions: 'endsBeforeItBegins' });
    expect(brokenSessionRules([day('2027-01-12', '09:00', '15:30'), day('2027-02-09')])).toEqual({});
  });
});

it('the mean of an evaluation counts those who answered and nobody else', () => {
  const form = { content: 5, usefulness: null, teaching: 4, setting: null };
  expect(averageScores([form, { ...form, content: 2, teaching: null }])).toEqual([
    { question: 'content', average: 3.5, answers: 2 },
    { question: 'usefulness', average: null, answers: 0 },
    { question: 'teaching', average: 4, answers: 1 },
    { question: 'setting', average: null, answers: 0 },
  ]);
});
