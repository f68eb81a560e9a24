import { expect, test } from 'vitest';

import { addMinutes, minutesBetween } from '../../../src/domain/calendar/clock.ts';

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
