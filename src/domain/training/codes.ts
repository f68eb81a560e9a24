/** Code lists about training: opplæring, kurs, samling, deltakelse (domain.md 6). */

/** What a programme is made of: something one comes to, or something one does alone at a screen. */
export const partKinds = ['course', 'eLearning'] as const;
export type PartKind = (typeof partKinds)[number];

/** A course from plan to what was learnt of it; `held` when its last session is over. */
export const courseStates = ['planned', 'held', 'evaluated', 'cancelled'] as const;
export type CourseState = (typeof courseStates)[number];

export const enrolmentStates = ['enrolled', 'waiting', 'withdrawn'] as const;
export type EnrolmentState = (typeof enrolmentStates)[number];

/** Not noted is no mark at all: nobody is absent because nobody wrote it down. */
export const attendanceMarks = ['attended', 'absent'] as const;
export type AttendanceMark = (typeof attendanceMarks)[number];

/** Where somebody stands in a programme on a day. */
export const programStatuses = [
  'completed',
  'expiresSoon',
  'expired',
  'enrolled',
  'underWay',
  'missing',
  'notForThisOne',
] as const;
export type ProgramStatus = (typeof programStatuses)[number];

export const audienceKinds = ['employees', 'leaders', 'coordinators'] as const;
export type AudienceKind = (typeof audienceKinds)[number];

/** Who teaches; users with experience are teachers too (R 32). */
export const teacherKinds = ['employee', 'external', 'userWithExperience'] as const;
export type TeacherKind = (typeof teacherKinds)[number];

/** What the evaluation form asks, each answered from 1 to 5. */
export const evaluationQuestions = ['content', 'usefulness', 'teaching', 'setting'] as const;
export type EvaluationQuestion = (typeof evaluationQuestions)[number];
