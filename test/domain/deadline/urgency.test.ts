import { expect, it } from 'vitest';

import { urgencyOf } from '../../../src/domain/deadline/urgency.ts';

it.each([
  ['2026-11-20', 'overdue'],
  ['2026-11-21', 'soon'],
  ['2026-11-28', 'soon'],
  ['2026-11-29', 'later'],
] as const)('a deadline on %s is %s on 21.11.2026: red only for what is over', (day, urgency) => {
  expect(urgencyOf(day, '2026-11-21')).toBe(urgency);
});
