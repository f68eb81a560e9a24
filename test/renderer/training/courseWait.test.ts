import { expect, it } from 'vitest';

import type { CourseView } from '../../../src/contract/course.ts';
import { courseWait } from '../../../src/renderer/training/course/courseWait.ts';

const today = '2026-11-21';
const course = (days: readonly string[], noted: number, part: Partial<CourseView> = {}): CourseView => ({
  id: 'c',
  version: 1,
  partId: 'p',
  state: 'planned',
  place: null,
  capacity: null,
  enrolled: 1,
  waiting: 0,
  teachers: [],
  note: null,
  adjustments: null,
  invitedOn: null,
  followsCourseId: null,
  followedBy: null,
  sessions: days.map((day, index) => ({ id: day, position: index + 1, day, from: null, to: null, theme: null })),
  list: [
    {
      participantId: 'a',
      coordinatorId: null,
      name: 'A',
      unitName: null,
      email: null,
      isLeader: false,
      state: 'enrolled',
    },
  ],
  attendance: days.slice(0, noted).map((sessionId) => ({ sessionId, participantId: 'a', mark: 'attended' })),
  evaluations: [],
  averages: [],
  certifiable: [],
  ...part,
});

it.each([
  ['nobody on the list', course(['2026-12-01'], 0, { list: [] }), { kind: 'empty' }],
  ['a session still to come', course(['2026-12-01'], 0), { kind: 'coming', sessionDay: '2026-12-01' }],
  ['a session today', course(['2026-11-21', '2026-12-01'], 0), { kind: 'note', sessionDay: '2026-11-21' }],
  ['the first noted', course(['2026-11-20', '2026-12-01'], 1), { kind: 'coming', sessionDay: '2026-12-01' }],
  ['all noted', course(['2026-11-20', '2026-11-21'], 2), { kind: 'over' }],
  ['held', course(['2026-11-20'], 1, { state: 'held' }), { kind: 'held' }],
  ['evaluated', course(['2026-11-20'], 1, { state: 'evaluated' }), { kind: 'evaluated' }],
  ['cancelled', course(['2026-12-01'], 0, { state: 'cancelled' }), { kind: 'cancelled' }],
] as const)('with %s there is one thing to do', (_, view, wait) => {
  expect(courseWait(view as CourseView, today)).toEqual(wait);
});
