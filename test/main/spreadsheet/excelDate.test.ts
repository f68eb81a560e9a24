import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../src/domain/calendar/day.ts';
import { dateStyleOf, serialToIso, tidyIsoDate } from '../../../src/main/spreadsheet/excelDate.ts';

test.each([
  ['General', null],
  ['0.00', null],
  ['#,##0.00 "kr"', null],
  ['0.0%', null],
  ['0.00E+00', null],
  ['[Red]-0', null],
  ['"dag" 0', null],
  ['[h]:mm:ss', null],
  ['dd.mm.yyyy', 'date'],
  ['[$-414]d. mmmm yyyy;@', 'date'],
  ['yyyy"-"mm"-"dd', 'date'],
  ['mmm', 'date'],
  ['hh:mm', 'time'],
  ['mm:ss', 'time'],
])('the number format %s is %s', (format, style) => {
  expect(dateStyleOf(164, format)).toBe(style);
});

test('every day from 1 March 1900 is as many days after 30 December 1899 as Excel says', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      expect(serialToIso(serial, 'date', false)).toBe(addDays('1899-12-30', serial));
    }),
  );
});

test.each([
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [61, '1900-03-01'],
])('Excel’s false leap year 1900: %d is %s', (serial, day) => {
  expect(serialToIso(serial, 'date', false)).toBe(day);
});

test('what is no day comes back as the number it is', () => {
  for (const serial of [-1, 60, 3_000_000, Number.POSITIVE_INFINITY])
    expect(serialToIso(serial, 'date', false)).toBe(serial);
});

test('a time of day is rounded to the second, also over midnight', () => {
  expect(serialToIso(45366.999999, 'date', false)).toBe('2024-03-16');
  expect(serialToIso(45366.25, 'time', false)).toBe('2024-03-15T06:00:00');
});

test('ISO texts are cut to one form', () => {
  expect(['2024-03-15T00:00:00.000Z', '2024-03-15T10:30:00.5', '10:10:10'].map(tidyIsoDate)).toEqual([
    '2024-03-15',
    '2024-03-15T10:30:00',
    '10:10:10',
  ]);
});
