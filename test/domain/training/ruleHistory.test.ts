import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { addDays } from '../../../src/domain/calendar/day.ts';
import { standingOn } from '../../../src/domain/training/programStanding.ts';
import { type DatedRules, formerAfter, rulesOn, type Timed } from '../../../src/domain/training/ruleHistory.ts';
import type { CompletionRule } from '../../../src/domain/training/trainingProgram.ts';
import { anyFacts, anyProgram, coordinator, facts, present, program, someDay, twoDays } from './trainingFacts.ts';

const today = '2026-11-21';
const oneDay: CompletionRule = [{ partIds: ['course'], sharePercent: 50 }];
const withOnline: CompletionRule = [...twoDays, { partIds: ['online'], sharePercent: 100 }];
const dated = (part: Partial<Timed<DatedRules>> = {}): Timed<DatedRules> => ({
  ...program(),
  isBasic: true,
  isActive: true,
  former: [],
  ...part,
});
const changed = (before: Timed<DatedRules>, part: Partial<DatedRules>, from: string | null): Timed<DatedRules> => {
  const after = { ...before, ...part };
  const result = formerAfter(before, after, from, today);
  if ('broken' in result) throw new Error(result.broken);
  return { ...after, former: result.former };
};
const statusOn = (rules: Timed<DatedRules>, history: Parameters<typeof standingOn>[2], day: string) =>
  standingOn(rules, coordinator, history, day).status;

describe('rules that change', () => {
  const both = facts({ sessions: [present('course', 1, '2024-04-25'), present('course', 2, '2024-05-23')] });

  it('leave past days as they were, and whoever completed by the rule of then has completed', () => {
    const stricter = changed(dated(), { rule: withOnline }, '2026-01-01');
    expect(rulesOn(stricter, '2025-12-31').rule).toEqual(twoDays);
    expect(rulesOn(stricter, '2026-01-01').rule).toEqual(withOnline);
    expect(statusOn(stricter, both, '2025-12-31')).toBe('completed');
    expect(statusOn(stricter, both, today)).toBe('completed');
    // Who came to the second day only after the change must do what is asked now.
    const late = facts({ sessions: [present('course', 1, '2025-11-01'), present('course', 2, '2026-02-01')] });
    expect(statusOn(stricter, late, today)).toBe('underWay');
  });

  it('may be met on the day they become easier, and not a day before', () => {
    const easier = changed(dated(), { rule: oneDay }, '2026-01-01');
    const half = facts({ sessions: [present('course', 1, '2024-04-25')] });
    expect(statusOn(easier, half, '2025-12-31')).toBe('underWay');
    expect(standingOn(easier, coordinator, half, '2026-01-01')).toMatchObject({
      status: 'completed',
      completedOn: '2026-01-01',
    });
  });

  it('judge how long a completion lasts by the day that asks', () => {
    const shorter = changed(dated(), { validMonths: 12 }, '2026-01-01');
    expect(statusOn(shorter, both, '2025-12-31')).toBe('completed');
    expect(statusOn(shorter, both, '2026-01-01')).toBe('expired');
  });

  it('from no day correct what never should have been so', () => {
    const corrected = changed(dated(), { rule: withOnline }, null);
    expect(corrected.former).toEqual([]);
    expect(statusOn(corrected, both, '2025-12-31')).toBe('underWay');
  });

  it.each([
    ['2026-11-22', 'inFuture'],
    ['2025-12-31', 'beforeLastChange'],
  ])('cannot begin on %s: %s', (from, broken) => {
    const before = changed(dated(), { rule: withOnline }, '2026-01-01');
    expect(formerAfter(before, { ...before, rule: oneDay }, from, today)).toEqual({ broken });
  });

  it('keep nothing where nothing of the rules changed, or twice from the same day', () => {
    expect(changed(dated(), { rule: [...twoDays] }, today).former).toEqual([]);
    const twice = changed(changed(dated(), { rule: withOnline }, today), { rule: oneDay }, today);
    expect(twice.former.map(({ until, rule }) => [until, rule])).toEqual([['2026-11-20', twoDays]]);
  });

  it('never change where anybody stood on a day before', () => {
    fc.assert(
      fc.property(anyProgram, anyProgram, anyFacts, someDay, fc.nat(400), (old, fresh, history, day, later) => {
        const from = addDays(day, later + 1);
        const { former: _, ...rules } = fresh;
        const before = { ...old, isBasic: true, isActive: true, former: [] };
        const result = formerAfter(before, { ...rules, isBasic: true, isActive: true }, from, addDays(from, 1));
        if ('broken' in result) throw new Error(result.broken);
        const after = { ...rules, former: result.former };
        expect(standingOn(after, coordinator, history, day)).toEqual(standingOn(old, coordinator, history, day));
      }),
    );
  });
});
