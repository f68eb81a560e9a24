import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { addDays, endOfYear, startOfYear } from '../../../src/domain/calendar/day.ts';
import { dueDaysOf, isBehind, paceOn } from '../../../src/domain/supervision/pace.ts';

const always = { activeFrom: '2020-01-01', activeTo: null };

describe('the pace of a yearly goal', () => {
  test('six a year are due at the ends of six equal pieces, the last on New Year’s Eve', () => {
    expect(dueDaysOf(6, 2026, always)).toEqual([
      '2026-03-02',
      '2026-05-02',
      '2026-07-02',
      '2026-09-01',
      '2026-11-01',
      '2026-12-31',
    ]);
    expect(dueDaysOf(0, 2026, always)).toEqual([]);
  });

  test('whoever begins on 1 July is asked for half of it, and whoever begins in December for nothing', () => {
    expect(dueDaysOf(6, 2026, { activeFrom: '2026-07-01', activeTo: null })).toHaveLength(3);
    expect(dueDaysOf(6, 2026, { activeFrom: '2026-12-01', activeTo: null })).toEqual([]);
    expect(dueDaysOf(6, 2026, { activeFrom: '2020-01-01', activeTo: '2026-03-01' })).toEqual([]);
    expect(dueDaysOf(6, 2026, { activeFrom: '2020-01-01', activeTo: '2026-03-02' })).toEqual(['2026-03-02']);
  });

  test.each([
    ['the last day of the piece is in time', '2026-03-02', ['2026-03-02'], 0],
    ['on the last day nothing is overdue yet', '2026-03-02', [], 0],
    ['the day after it is', '2026-03-03', [], 1],
    ['a session before New Year does not help', '2026-03-03', ['2025-12-31'], 1],
    ['one on New Year’s Day does', '2026-03-03', ['2026-01-01'], 0],
    ['a session still to come does not', '2026-03-03', ['2026-03-04'], 1],
    ['two early ones last until summer', '2026-07-02', ['2026-01-10', '2026-01-20'], 0],
  ])('%s', (_, day, held, behind) => {
    const pace = paceOn(day, 6, always, held);
    expect(pace.behind).toBe(behind);
    expect(isBehind(pace)).toBe(behind > 0);
  });

  test('tells what is held of what, and when the next is due', () => {
    expect(paceOn('2026-11-21', 6, always, ['2026-02-03', '2026-04-14', '2026-06-09'])).toEqual({
      goal: 6,
      held: 3,
      behind: 2,
      nextDue: '2026-09-01',
    });
    const met = Array.from({ length: 6 }, (_, index) => `2026-0${index + 1}-15`);
    expect(paceOn('2026-11-21', 6, always, met)).toEqual({ goal: 6, held: 6, behind: 0, nextDue: null });
  });

  const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2020-01-01', days));
  const goal = fc.integer({ min: 0, max: 52 });

  test('A whole year asks for the whole goal, the last on the year’s last day', () => {
    fc.assert(
      fc.property(goal, fc.integer({ min: 2020, max: 2040 }), (count, year) => {
        const due = dueDaysOf(count, year, { activeFrom: startOfYear(year), activeTo: endOfYear(year) });
        expect(due).toHaveLength(count);
        expect(due.at(-1)).toBe(count === 0 ? undefined : endOfYear(year));
        expect([...new Set(due)].toSorted()).toEqual(due);
      }),
    );
  });

  test('beginning later never asks for more, and one session more never makes anybody later', () => {
    fc.assert(
      fc.property(day, day, goal, fc.array(day, { maxLength: 20 }), (from, today, count, held) => {
        const term = { activeFrom: from, activeTo: null };
        const now = paceOn(today, count, term, held);
        expect(paceOn(today, count, { activeFrom: addDays(from, 30), activeTo: null }, held).goal).toBeLessThanOrEqual(
          now.goal,
        );
        const more = paceOn(today, count, term, [...held, today]);
        expect(more.behind).toBe(Math.max(0, now.behind - 1));
        expect(more.held).toBe(now.held + 1);
        expect(now.behind > 0).toBe(now.nextDue !== null && now.nextDue < today);
      }),
    );
  });
});
