import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, weekday } from '../../../src/domain/calendar/day.ts';
import {
  addWorkingDays,
  easterSunday,
  holidayName,
  holidaysOf,
  isHoliday,
  isWorkingDay,
  nextWorkingDay,
} from '../../../src/domain/calendar/holidays.ts';

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1950-01-01', days));

describe('Easter', () => {
  // The earliest and latest possible dates, and years in which simpler reckonings are a week or a month wrong.
  test.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
  ])('in %i is %s', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });
});

describe('the holidays of a year', () => {
  test('2026 has its twelve', () => {
    expect(holidaysOf(2026)).toEqual([
      { date: '2026-01-01', name: 'Første nyttårsdag' },
      { date: '2026-04-02', name: 'Skjærtorsdag' },
      { date: '2026-04-03', name: 'Langfredag' },
      { date: '2026-04-05', name: 'Første påskedag' },
      { date: '2026-04-06', name: 'Andre påskedag' },
      { date: '2026-05-01', name: 'Arbeidernes dag' },
      { date: '2026-05-14', name: 'Kristi himmelfartsdag' },
      { date: '2026-05-17', name: 'Grunnlovsdag' },
      { date: '2026-05-24', name: 'Første pinsedag' },
      { date: '2026-05-25', name: 'Andre pinsedag' },
      { date: '2026-12-25', name: 'Første juledag' },
      { date: '2026-12-26', name: 'Andre juledag' },
    ]);
  });

  test.each([
    ['2007-05-17', 'Grunnlovsdag; Kristi himmelfartsdag'],
    ['2008-05-01', 'Arbeidernes dag; Kristi himmelfartsdag'],
    ['2032-05-17', 'Andre pinsedag; Grunnlovsdag'],
  ])('%s bears both its names, once in the list', (day, name) => {
    expect(holidayName(day)).toBe(name);
    expect(holidaysOf(Number(day.slice(0, 4)))).toHaveLength(11);
  });

  test('Palm Sunday and Christmas Eve are not on the list, but Palm Sunday is a Sunday', () => {
    expect(holidayName('2026-03-29')).toBeNull();
    expect(isHoliday('2026-03-29')).toBe(true);
    expect(isHoliday('2026-12-24')).toBe(false);
    expect(isWorkingDay('2026-12-24')).toBe(true);
  });
});

describe('working days', () => {
  test.each([
    ['2007-03-21', 2, '2007-03-23'],
    ['2007-02-28', 2, '2007-03-02'],
    ['2007-03-21', 5, '2007-03-28'],
    ['2026-04-01', 1, '2026-04-07'],
    ['2026-12-24', 1, '2026-12-28'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-04-07', -1, '2026-04-01'],
    ['2026-11-21', 0, '2026-11-21'],
  ])('From %s, working day number %i is %s', (from, n, expected) => {
    expect(addWorkingDays(from, n)).toBe(expected);
  });

  test('The next working day is the first one that is neither weekend nor holiday, and a working day is its own', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const next = nextWorkingDay(day);
        expect(isWorkingDay(next) && weekday(next) <= 5).toBe(true);
        for (let between = day; between < next; between = addDays(between, 1)) {
          expect(isWorkingDay(between)).toBe(false);
        }
      }),
    );
  });

  test('So many working days forward and back again lands on the same working day', () => {
    fc.assert(
      fc.property(anyDay.map(nextWorkingDay), fc.integer({ min: 0, max: 60 }), (day, n) => {
        expect(addWorkingDays(addWorkingDays(day, n), -n)).toBe(day);
      }),
    );
  });
});
