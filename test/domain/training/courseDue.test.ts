import { expect, test } from 'vitest';

import { type CourseProgress, courseTasks } from '../../../src/domain/training/courseDue.ts';

const today = '2026-11-21';
/** A round on the days, noted up to and with today but where `unnoted` says otherwise. */
const round = (days: string[], part: Partial<CourseProgress> = {}, unnoted: string[] = []): CourseProgress => ({
  state: 'planned',
  sessions: days.map((day) => ({ day, isNoted: day <= today && !unnoted.includes(day) })),
  enrolled: 12,
  invitedOn: null,
  isFromList: false,
  followUpMonths: null,
  ...part,
});

test.each<[string, CourseProgress, string[]]>([
  ['calls people in three weeks before', round(['2027-01-12', '2027-02-09']), ['courseInvitation 2026-12-22']],
  ['has nobody to call in', round(['2027-01-12'], { enrolled: 0 }), []],
  ['has called them in', round(['2027-01-12'], { invitedOn: '2026-11-01' }), []],
  ['begins today: too late to call in', round([today], {}, []), ['courseEvaluation 2026-12-05']],
  [
    'lacks attendance of the first day',
    round(['2026-11-03', '2026-12-01'], {}, ['2026-11-03']),
    ['courseAttendance 2026-11-03'],
  ],
  ['is over and noted', round(['2026-10-06', '2026-11-03']), ['courseEvaluation 2026-11-17']],
  ['is held and not evaluated', round(['2026-11-03'], { state: 'held' }), ['courseEvaluation 2026-11-17']],
  ['is evaluated', round(['2026-11-03'], { state: 'evaluated' }), []],
  ['is cancelled', round(['2027-01-12'], { state: 'cancelled', followUpMonths: 6 }), []],
  [
    'lacks the day they meet again',
    round(['2026-09-01'], { state: 'evaluated', followUpMonths: 6 }),
    ['followUpDay 2027-02-08'],
  ],
  [
    'came in with a list',
    round(['2026-09-01'], { state: 'held', isFromList: true, followUpMonths: 6 }),
    ['followUpDay 2027-02-08'],
  ],
  ['was over a year ago', round(['2025-11-20'], { state: 'held' }), []],
  ['was over a year ago to the day', round(['2025-11-21'], { state: 'held' }), ['courseEvaluation 2025-12-05']],
  ['should have met again over a year ago', round(['2025-05-19'], { state: 'evaluated', followUpMonths: 6 }), []],
])('a round that %s', (_, course, expected) => {
  expect(courseTasks(course, today).map(({ kind, dueOn }) => `${kind} ${dueOn}`)).toEqual(expected);
});
