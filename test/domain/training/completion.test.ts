import { describe, expect, it } from 'vitest';

import { completionDays } from '../../../src/domain/training/completion.ts';
import type { CompletionRule } from '../../../src/domain/training/trainingProgram.ts';
import { facts, present, twoDays } from './trainingFacts.ts';

const session = (partId: string, position: number, of: number, day: string) => ({
  ...present(partId, position, day),
  of,
});

describe('when a programme is completed', () => {
  it('counts both days, in one group or with the second day taken in the next', () => {
    const first = present('course', 1, '2024-04-25', 'spring');
    expect(completionDays(twoDays, facts({ sessions: [first] }))).toEqual([]);
    expect(completionDays(twoDays, facts({ sessions: [first, present('course', 2, '2024-05-23', 'spring')] }))).toEqual(
      ['2024-05-23'],
    );
    expect(completionDays(twoDays, facts({ sessions: [first, present('course', 2, '2024-11-21', 'autumn')] }))).toEqual(
      ['2024-11-21'],
    );
  });

  it('does not take the first day twice for both', () => {
    const twice = [present('course', 1, '2024-04-25', 'spring'), present('course', 1, '2024-10-24', 'autumn')];
    expect(completionDays(twoDays, facts({ sessions: twice }))).toEqual([]);
  });

  it.each([
    [100, 3, null],
    [67, 3, null],
    [66, 2, '2024-02-02'],
    [1, 1, '2024-01-01'],
  ])('at %i %% of three sessions needs %i', (sharePercent, needed, afterTwo) => {
    const rule: CompletionRule = [{ partIds: ['course'], sharePercent }];
    const sessions = [session('course', 1, 3, '2024-01-01'), session('course', 2, 3, '2024-02-02')];
    expect(completionDays(rule, facts({ sessions }))[0] ?? null).toBe(afterTwo);
    expect(completionDays(rule, facts({ sessions: [...sessions, session('course', 3, 3, '2024-03-03')] }))).not.toEqual(
      [],
    );
    expect(completionDays(rule, facts({ sessions: sessions.slice(0, needed - 1) }))).toEqual([]);
  });

  it('takes one of several parts where any will do, and all requirements where there are several', () => {
    const either: CompletionRule = [{ partIds: ['course', 'online'], sharePercent: 100 }];
    const both: CompletionRule = [
      { partIds: ['online'], sharePercent: 100 },
      { partIds: ['course'], sharePercent: 50 },
    ];
    const done = facts({
      sessions: [present('course', 1, '2024-04-25')],
      eLearning: [{ partId: 'online', day: '2024-01-10' }],
    });
    expect(completionDays(either, done)).toEqual(['2024-01-10']);
    expect(completionDays(both, done)).toEqual(['2024-04-25']);
    expect(completionDays(both, { ...done, sessions: [] })).toEqual([]);
  });

  it('counts a refresher as a new completion, and nothing twice', () => {
    const rule: CompletionRule = [
      { partIds: ['online'], sharePercent: 100 },
      { partIds: ['course'], sharePercent: 50 },
    ];
    const done = facts({
      sessions: [present('course', 1, '2022-03-01'), present('course', 1, '2025-03-01', 'later')],
      eLearning: [
        { partId: 'online', day: '2022-02-01' },
        { partId: 'online', day: '2024-02-01' },
      ],
    });
    // The e-learning of 2024 alone renews nothing; with the course of 2025 it does.
    expect(completionDays(rule, done)).toEqual(['2022-03-01', '2025-03-01']);
  });

  it('is never where nothing is demanded', () => {
    expect(completionDays([], facts({ eLearning: [{ partId: 'online', day: '2024-01-10' }] }))).toEqual([]);
  });
});
