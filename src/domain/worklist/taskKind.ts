import { deadlineKinds } from '../deadline/deadlineKind.ts';

/** What can wait about a person: a deadline, or a coordinator who is away with nobody in their place. */
export const personTaskKinds = [...deadlineKinds, 'coordinatorAbsent'] as const;
export type PersonTaskKind = (typeof personTaskKinds)[number];

/** What can wait about the corps (hol § 7-3): training, supervision, and the rounds of courses. */
export const corpsTaskKinds = [
  'basicTraining',
  'supervision',
  'groupSupervision',
  'fadderGroup',
  'supervisionAttendance',
  'courseInvitation',
  'courseAttendance',
  'courseEvaluation',
  'followUpDay',
] as const;
export type CorpsTaskKind = (typeof corpsTaskKinds)[number];

/** Everything the worklist can hold. */
export const taskKinds = [...personTaskKinds, ...corpsTaskKinds] as const;
export type TaskKind = (typeof taskKinds)[number];

export const isCorpsTask = (kind: TaskKind): kind is CorpsTaskKind =>
  (corpsTaskKinds as readonly TaskKind[]).includes(kind);
