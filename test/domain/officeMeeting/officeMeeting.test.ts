import { expect, test } from 'vitest';

import { mostMeetings, repeatedDays } from '../../../src/domain/officeMeeting/officeMeeting.ts';

test('a meeting every other week leaves out public holidays and ends with the last day', () => {
  expect(repeatedDays('2026-04-20', 2, '2026-06-15')).toEqual([
    '2026-04-20',
    '2026-05-04',
    '2026-05-18',
    '2026-06-01',
    '2026-06-15',
  ]);
  expect(repeatedDays('2026-05-11', 2, '2026-06-08')).toEqual(['2026-05-11', '2026-06-08']);
});

test('there is always the first day, and never more than a year of weeks', () => {
  expect(repeatedDays('2026-12-25', 1, '2026-12-25')).toEqual(['2026-12-25']);
  expect(repeatedDays('2026-01-05', 1, '2036-01-05')).toHaveLength(mostMeetings);
});
