import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  compareDays,
  dayFromParts,
  daysBetween,
  endOfYear,
  formatDay,
  isDay,
  isoWeek,
  maxDay,
  minDay,
  startOfYear,
  weekday,
  yearOf,
} from '../../../src/domain/calendar/day.ts';

const anyDay = fc.integer({ min: -70_000, max: 90_000 }).map((days) => addDays('1970-01-01', days));

describe('what a day is', () => {
  test.each(['2026-11-21', '2024-02-29', '2000-02-29', '1900-02-28'])('%s is a day', (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '21.11.2026',
    '0000-01-01',
    20261121,
    null,
  ])('%s is not a day', (value) => {
    expect(isDay(value)).toBe(false);
  });

  test('Arithmetic on text that is no day stops instead of giving a wrong day', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
  });
});

describe('days', () => {
  test('The calendar agrees with the machine over five centuries, leap days and centuries included', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (day, days) => {
        const expected = new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
        expect(addDays(day, days)).toBe(expected);
      }),
    );
  });

  test('Days added and days between are each other’s opposite', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
        expect(Math.sign(compareDays(from, to))).toBe(Math.sign(daysBetween(to, from)));
      }),
    );
  });

  test('The day when the clocks change is a day like others', () => {
    expect(addDays('2026-03-28', 1)).toBe('2026-03-29');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  });

  test('The earlier and the later of two days', () => {
    expect(minDay('2026-01-31', '2026-02-01')).toBe('2026-01-31');
    expect(maxDay('2026-01-31', '2026-02-01')).toBe('2026-02-01');
  });
});

describe('months and years', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-15', 1, '2026-02-15'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-10', -6, '2025-07-10'],
  ])('%s and %i months is %s', (from, months, expected) => {
    expect(addMonths(from, months)).toBe(expected);
  });

  test('A month later has the same day number, or is the last of its month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, months) => {
        const later = addMonths(day, months);
        const isLast =
          yearOf(addDays(later, 1)) !== yearOf(later) || addDays(later, 1).slice(5, 7) !== later.slice(5, 7);
        expect(later.slice(8) === day.slice(8) || (isLast && later.slice(8) < day.slice(8))).toBe(true);
      }),
    );
  });

  test('A year from a leap day ends on 28 February', () => {
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
  });

  test('A year has its first and last day', () => {
    expect([startOfYear(2026), endOfYear(2026)]).toEqual(['2026-01-01', '2026-12-31']);
  });
});

describe('weekdays and weeks', () => {
  test('Known weekdays', () => {
    expect(weekday('1814-05-17')).toBe(2);
    expect(weekday('1969-12-31')).toBe(3);
    expect(weekday('2026-11-21')).toBe(6);
    expect(weekday('2026-11-22')).toBe(7);
    expect(weekday('2026-11-23')).toBe(1);
  });

  test.each([
    ['2026-01-01', 2026, 1],
    ['2021-01-01', 2020, 53],
    ['2024-12-30', 2025, 1],
    ['2020-12-31', 2020, 53],
    ['2026-11-21', 2026, 47],
  ])('%s lies in the week of year %i, number %i', (day, year, week) => {
    expect(isoWeek(day)).toEqual({ year, week });
  });
});

test('A day is written the Norwegian way', () => {
  expect(formatDay('2026-02-03')).toBe('03.02.2026');
});

test('Parts make a day only when the calendar has it', () => {
  expect(dayFromParts(2026, 2, 3)).toBe('2026-02-03');
  expect(dayFromParts(2026, 2, 29)).toBeNull();
  expect(dayFromParts(2026, 1.5, 1)).toBeNull();
});
