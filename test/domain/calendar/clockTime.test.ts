import { expect, test } from 'vitest';

import { addMinutes, formatClockTime, minutesBetween, parseClockTime } from '../../../src/domain/calendar/clockTime.ts';

test.each([
  ['13', '13:00'],
  ['9.30', '09:30'],
  ['09:30', '09:30'],
  ['1300', '13:00'],
  ['kl. 8', '08:00'],
  [' 00.00 ', '00:00'],
  ['24.00', null],
  ['12.60', null],
  ['930', '09:30'],
  ['om ettermiddagen', null],
  ['', null],
])('«%s» is %s', (typed, time) => {
  expect(parseClockTime(typed)).toBe(time);
});

test('a time is written with a point', () => {
  expect(formatClockTime('09:05')).toBe('09.05');
});

test.each([
  ['09:00', 90, '10:30'],
  ['09:45', 20, '10:05'],
  ['23:00', 600, '23:59'],
])('%s and %i minutes is %s', (clock, minutes, ends) => {
  expect(addMinutes(clock, minutes)).toBe(ends);
});

test('from 09:00 to 10:30 is 90 minutes', () => {
  expect(minutesBetween('09:00', '10:30')).toBe(90);
});
