import { expect, test } from 'vitest';

import { addMinutes } from '../../../src/domain/calendar/clock.ts';

test.each([
  ['09:00', 90, '10:30'],
  ['09:45', 20, '10:05'],
  ['23:00', 600, '23:59'],
])('%s and %i minutes is %s', (clock, minutes, ends) => {
  expect(addMinutes(clock, minutes)).toBe(ends);
});
