import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/calendar/day.ts';
import { isWorkingDay } from '../../../src/domain/calendar/holidays.ts';
import { dueDate, formatPeriod, parsePeriod, periodUnits } from '../../../src/domain/deadline/period.ts';

function dueAfter(from: string, text: string) {
  const period = parsePeriod(text);
  if (period === null) throw new Error(`${text} is no period`);
  return dueDate(from, period);
}

describe('when a term is out', () => {
  test.each([
    ['in days the starting day is not counted', '2026-11-02', 'P10D', '2026-11-12'],
    ['weeks end on the day of the same name', '2026-11-04', 'P3W', '2026-11-25'],
    ['months end on the day of the same number', '2026-11-10', 'P1M', '2026-12-10'],
    ['or on the last of the month', '2026-03-31', 'P1M', '2026-04-30'],
    ['years end on the same date', '2026-11-24', 'P1Y', '2027-11-24'],
    ['working days skip the weekend', '2026-11-20', 'P5B', '2026-11-27'],
    ['working days skip Easter', '2026-03-31', 'P2B', '2026-04-07'],
  ])('%s: from %s, %s is due %s', (_rule, from, period, due) => {
    expect(dueAfter(from, period)).toEqual({ due, unmoved: due, movedBecause: null });
  });

  test.each([
    ['2026-11-07', 'P2W', '2026-11-21', 'saturday', '2026-11-23'],
    ['2026-11-08', 'P2W', '2026-11-22', 'sunday', '2026-11-23'],
    ['2026-04-17', 'P1M', '2026-05-17', 'holiday', '2026-05-18'],
    ['2026-03-12', 'P3W', '2026-04-02', 'holiday', '2026-04-07'],
    ['2026-12-15', 'P10D', '2026-12-25', 'holiday', '2026-12-28'],
    ['2026-12-02', 'P30D', '2027-01-01', 'holiday', '2027-01-04'],
    ['2027-01-31', 'P1M', '2027-02-28', 'sunday', '2027-03-01'],
  ])('from %s, %s would end on %s, a %s, and moves to %s', (from, period, unmoved, movedBecause, due) => {
    expect(dueAfter(from, period)).toEqual({ due, unmoved, movedBecause });
  });

  test('A term always ends on a working day, never earlier than reckoned, and says why it moved exactly when it did', () => {
    const days = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('1990-01-01', count));
    const periods = fc.record({ amount: fc.integer({ min: 1, max: 60 }), unit: fc.constantFrom(...periodUnits) });
    fc.assert(
      fc.property(days, periods, (from, period) => {
        const { due, unmoved, movedBecause } = dueDate(from, period);
        expect(isWorkingDay(due)).toBe(true);
        expect(due >= unmoved && unmoved > from).toBe(true);
        expect(due === unmoved).toBe(movedBecause === null);
      }),
    );
  });
});

describe('periods as text', () => {
  test.each(['P3W', 'P1M', 'P10D', 'P5B', 'P1Y', 'P999D'])('%s is read and written back', (text) => {
    const period = parsePeriod(text);
    expect(period && formatPeriod(period)).toBe(text);
  });

  test.each(['', 'P', '3W', 'P0D', 'P-1D', 'P1.5M', 'P1M2D', 'PT4H', 'P1000D', 'P3X', 'three weeks'])(
    '«%s» is no period',
    (text) => {
      expect(parsePeriod(text)).toBeNull();
    },
  );
});
