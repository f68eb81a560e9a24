import { type DeadlineKind, deadlineKinds } from '../deadline/deadlineKind.ts';

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

/** What can wait of the office's own work: what is to be better, renewed, revised, or done by its plan (R 9, 37). */
export const practiceTaskKinds = ['improvement', 'agreement', 'procedure', 'rehabilitationMeasure'] as const;
export type PracticeTaskKind = (typeof practiceTaskKinds)[number];

/** Everything the worklist can hold. */
export const taskKinds = [...personTaskKinds, ...corpsTaskKinds, ...practiceTaskKinds] as const;
export type TaskKind = (typeof taskKinds)[number];

/** A deadline of a person's case, plan or complaint, as against what is read from the registers of the office's own work. */
export const isDeadlineTask = (kind: TaskKind): kind is DeadlineKind =>
  (deadlineKinds as readonly TaskKind[]).includes(kind);
