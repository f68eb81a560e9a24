import { expect, test } from 'vitest';
import { addDays } from '../../../src/domain/calendar/day.ts';
import {
  covers,
  periodContaining,
  periodOf,
  periodsOfYear,
  reportingPeriodKinds,
} from '../../../src/domain/calendar/reportingPeriod.ts';

test('Tertials are four months', () => {
  expect(periodsOfYear('tertial', 2026).map(({ from, to }) => [from, to])).toEqual([
    ['2026-01-01', '2026-04-30'],
    ['2026-05-01', '2026-08-31'],
    ['2026-09-01', '2026-12-31'],
  ]);
});

test('Quarters and half years end on their last day, leap years included', () => {
  expect(periodOf('quarter', 2024, 1)).toMatchObject({ from: '2024-01-01', to: '2024-03-31' });
  expect(periodOf('quarter', 2026, 4)).toMatchObject({ from: '2026-10-01', to: '2026-12-31' });
  expect(periodOf('halfYear', 2026, 1)).toMatchObject({ from: '2026-01-01', to: '2026-06-30' });
});

test.each(reportingPeriodKinds)('The periods of kind %s fill the year without gap or overlap', (kind) => {
  const periods = periodsOfYear(kind, 2024);
  expect(periods[0]?.from).toBe('2024-01-01');
  expect(periods.at(-1)?.to).toBe('2024-12-31');
  expect(periods.slice(1).map(({ from }) => from)).toEqual(periods.slice(0, -1).map(({ to }) => addDays(to, 1)));
  expect(periods.map(({ from }) => periodContaining(kind, from))).toEqual(periods);
  expect(periods.map(({ to }) => periodContaining(kind, to))).toEqual(periods);
});

test('A year has no fourth tertial and no period zero', () => {
  expect(() => periodOf('tertial', 2026, 4)).toThrow(RangeError);
  expect(() => periodOf('year', 2026, 0)).toThrow(RangeError);
});

test('An assignment still counts on its last day and not the day after', () => {
  const range = { from: '2026-03-01', to: '2026-12-31' };
  expect(covers(range, '2026-03-01')).toBe(true);
  expect(covers(range, '2026-12-31')).toBe(true);
  expect(covers(range, '2027-01-01')).toBe(false);
  expect(covers(range, '2026-02-28')).toBe(false);
  expect(covers({ from: '2026-03-01', to: null }, '2099-01-01')).toBe(true);
});
