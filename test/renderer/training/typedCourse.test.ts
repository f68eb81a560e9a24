import { expect, it } from 'vitest';

import type { TrainingPart } from '../../../src/contract/training.ts';
import { courseForm, laidOutFrom } from '../../../src/renderer/training/plan/typedCourse.ts';

const part = (fields: Partial<TrainingPart> = {}): TrainingPart => ({
  id: 'a',
  version: 1,
  standardKey: 'coordinatorCourse',
  name: null,
  kind: 'course',
  sessions: 2,
  gapDays: 28,
  from: '09:00',
  to: '15:30',
  capacity: 20,
  followUpPartId: 'b',
  followUpMonths: 6,
  isActive: true,
  ...fields,
});

it('lays out Hamar’s shape from its first day, and says what was moved', () => {
  const { sessions, followUp } = laidOutFrom('2027-04-20', part(), part({ id: 'b', sessions: 1 }));
  expect(sessions.map(({ day, wanted }) => [day, wanted])).toEqual([
    ['2027-04-20', null],
    // 18 May 2027 is a Tuesday; the day before is both 17 May and Whit Monday.
    ['2027-05-18', null],
  ]);
  expect(followUp.map(({ day }) => day)).toEqual(['2027-11-18']);
  const moved = laidOutFrom('2027-04-19', part(), undefined);
  expect(moved.sessions[1]).toMatchObject({ day: '2027-05-18', wanted: '2027-05-17' });
  expect(laidOutFrom('ikke en dag', part(), undefined).sessions).toEqual([]);
});

it('reads clocks as people type them, and forgets teachers without a name', () => {
  const typed = {
    sessions: [{ day: '2027-04-20', wanted: null, from: '9', to: '15.30', theme: '' }],
    place: ' ',
    capacity: null,
    teachers: [{ name: ' ', kind: 'employee' }],
    note: '',
  };
  expect(courseForm.parse(typed)).toEqual({
    sessions: [{ day: '2027-04-20', from: '09:00', to: '15:30', theme: null }],
    place: null,
    capacity: null,
    teachers: [],
    note: null,
  });
  const wrong = { ...typed, sessions: [{ ...typed.sessions[0], from: 'ni' }] };
  expect(courseForm.safeParse(wrong).error?.issues[0]?.message).toBe('NOT_A_CLOCK');
});
