import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { addDays, isoWeek, weekday } from '../../../src/domain/calendar/day.ts';
import {
  addToMonth,
  dayByKey,
  firstOfMonth,
  lastOfMonth,
  monthOf,
  monthWeeks,
} from '../../../src/domain/calendar/monthWeeks.ts';

const months = fc
  .tuple(fc.integer({ min: 1900, max: 2150 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

describe('the sheet of a month', () => {
  test('November 2026 begins on the Sunday of week 44 and ends on the Monday of week 49', () => {
    const weeks = monthWeeks('2026-11');
    expect(weeks.map(({ week }) => week)).toEqual([44, 45, 46, 47, 48, 49]);
    expect([weeks[0]?.days[0], weeks.at(-1)?.days[6]]).toEqual(['2026-10-26', '2026-12-06']);
  });

  test('January 2027 begins in week 53 of the old year', () => {
    expect(monthWeeks('2027-01').map(({ week }) => week)).toEqual([53, 1, 2, 3, 4]);
  });

  test('holds every day of the month once, in whole weeks from Monday, each with its number', () => {
    fc.assert(
      fc.property(months, (month) => {
        const weeks = monthWeeks(month);
        const days = weeks.flatMap((week) => week.days);
        expect(weeks.every((week) => week.days.length === 7 && weekday(week.days[0] ?? '') === 1)).toBe(true);
        expect(days.every((day, index) => index === 0 || day === addDays(days[index - 1] ?? '', 1))).toBe(true);
        expect(weeks.every(({ week, days: [monday = ''] }) => isoWeek(monday).week === week)).toBe(true);
        const within = days.filter((day) => monthOf(day) === month);
        expect([within[0], within.at(-1)]).toEqual([firstOfMonth(month), lastOfMonth(month)]);
        expect(weeks.every((week) => week.days.some((day) => monthOf(day) === month))).toBe(true);
      }),
    );
  });

  test('months follow each other over the year', () => {
    expect([addToMonth('2026-12', 1), addToMonth('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
  });

  test.each([
    ['ArrowLeft', '2026-11-25'],
    ['ArrowRight', '2026-11-27'],
    ['ArrowUp', '2026-11-19'],
    ['ArrowDown', '2026-12-03'],
    ['Home', '2026-11-23'],
    ['End', '2026-11-29'],
    ['PageUp', '2026-10-26'],
    ['PageDown', '2026-12-26'],
    ['a', null],
  ])('%s leads from Thursday 26 November to %s', (key, day) => {
    expect(dayByKey('2026-11-26', key)).toBe(day);
  });
});
