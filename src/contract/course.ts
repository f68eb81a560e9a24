import { z } from 'zod';

import { letterLanguages } from '../domain/office/officeType.ts';
import {
  attendanceMarks,
  courseStates,
  enrolmentStates,
  evaluationQuestions,
  teacherKinds,
} from '../domain/training/codes.ts';
import { courseSteps } from '../domain/training/courseRules.ts';
import { documentFormats, madeFile } from './document.ts';
import {
  dayField,
  done,
  idField,
  lineField,
  momentField,
  nameField,
  nothing,
  textField,
  versionField,
} from './fields.ts';
import { command, query } from './route.ts';
import { capacityField, clockField, participantFields } from './training.ts';

const sessionFields = z.object({
  day: dayField,
  from: clockField.nullable(),
  to: clockField.nullable(),
  theme: lineField,
});

export const courseFields = z.object({
  sessions: z.array(sessionFields).max(20),
  place: lineField,
  capacity: capacityField,
  teachers: z.array(z.object({ name: nameField, kind: z.enum(teacherKinds) })).max(20),
  note: textField,
});
export type CourseFields = z.infer<typeof courseFields>;

/** Who is put on a list: a coordinator, somebody known, or an employee written down for the first time. */
const newcomer = z.union([
  z.object({ coordinatorId: idField }),
  z.object({ participantId: idField }),
  z.object({ employee: participantFields }),
]);
export type Newcomer = z.infer<typeof newcomer>;

const courseLine = {
  id: idField,
  version: versionField,
  partId: idField,
  state: z.enum(courseStates),
  place: z.string().nullable(),
  capacity: z.int().nullable(),
  enrolled: z.int(),
  waiting: z.int(),
};

const courseRow = z.object({ ...courseLine, days: z.array(dayField), isNoted: z.boolean() });
export type CourseRow = z.infer<typeof courseRow>;

const onList = z.object({
  participantId: idField,
  coordinatorId: idField.nullable(),
  name: z.string(),
  unitName: z.string().nullable(),
  email: z.string().nullable(),
  isLeader: z.boolean(),
  state: z.enum(enrolmentStates),
});
export type OnList = z.infer<typeof onList>;

const scores = z.object(
  Object.fromEntries(evaluationQuestions.map((question) => [question, z.int().min(1).max(5).nullable()])) as Record<
    (typeof evaluationQuestions)[number],
    z.ZodNullable<z.ZodInt>
  >,
);
const evaluationForm = z.object({ scores, text: textField });

const courseView = z.object({
  ...courseLine,
  teachers: courseFields.shape.teachers,
  note: z.string().nullable(),
  adjustments: z.string().nullable(),
  /** When people were called in; null as long as they are not. */
  invitedOn: dayField.nullable(),
  followsCourseId: idField.nullable(),
  followedBy: z.object({ id: idField, partId: idField, firstDay: dayField }).nullable(),
  sessions: z.array(sessionFields.extend({ id: idField, position: z.int() })),
  list: z.array(onList),
  attendance: z.array(z.object({ sessionId: idField, participantId: idField, mark: z.enum(attendanceMarks) })),
  evaluations: z.array(evaluationForm.extend({ id: idField, enteredAt: momentField })),
  averages: z.array(
    z.object({ question: z.enum(evaluationQuestions), average: z.number().nullable(), answers: z.int() }),
  ),
  /** Who has what it takes for a certificate of this course: present at all of it. */
  certifiable: z.array(idField),
});
export type CourseView = z.infer<typeof courseView>;

const changed = { id: idField, version: versionField };
const listEntry = z.object({ participantId: idField, state: z.enum(enrolmentStates) });
/** The list as it was, so that the step can be taken back, and who got a place by it. */
const listChange = z.object({
  version: versionField,
  before: z.array(listEntry),
  movedUp: z.array(z.string()),
  /** How many got a place at once, and how many were put on the waiting list. */
  enrolled: z.int(),
  waiting: z.int(),
});

export const courseRoutes = {
  list: query('case.read', nothing, z.array(courseRow)),
  get: query('case.read', z.object({ id: idField }), courseView),
  /** What the last evaluated round of a part wants changed; null where there is none. */
  lessons: query(
    'case.read',
    z.object({ partId: idField }),
    z.object({ text: z.string().nullable(), day: dayField.nullable() }),
  ),
  /** A new round, and where wanted the day those who were there meet again. */
  plan: command(
    'coordinator.write',
    z.object({
      partId: idField,
      fields: courseFields,
      followUp: z.object({ partId: idField, fields: courseFields }).nullable(),
    }),
    z.object({ id: idField, followUpId: idField.nullable() }),
  ),
  change: command('coordinator.write', z.object({ ...changed, fields: courseFields }), done),
  /** Held, evaluated, cancelled, and back. `adjustments` is kept where the step is `evaluate`. */
  step: command(
    'coordinator.write',
    z.object({ ...changed, step: z.enum(courseSteps), adjustments: textField.default(null) }),
    done,
  ),
  /** People are called in today, or are not after all. */
  invite: command('coordinator.write', z.object({ ...changed, isInvited: z.boolean() }), done),
  enrol: command('coordinator.write', z.object({ ...changed, who: z.array(newcomer).min(1).max(500) }), listChange),
  /** Everyone who was at the round this one follows. */
  enrolFormer: command('coordinator.write', z.object(changed), listChange),
  withdraw: command('coordinator.write', z.object({ ...changed, participantId: idField }), listChange),
  /** Takes back a change of the list: it stands as it was. */
  restoreList: command('coordinator.write', z.object({ ...changed, list: z.array(listEntry).max(2000) }), done),
  /** Notes who was there; null takes a mark away. */
  note: command(
    'coordinator.write',
    z.object({
      ...changed,
      marks: z
        .array(z.object({ sessionId: idField, participantId: idField, mark: z.enum(attendanceMarks).nullable() }))
        .min(1)
        .max(5000),
    }),
    done,
  ),
  addEvaluation: command('coordinator.write', z.object({ ...changed, form: evaluationForm }), done),
  removeEvaluation: command('coordinator.write', z.object({ ...changed, evaluationId: idField }), done),
  /** The calendar file of a course's sessions. Nobody's name stands in it. */
  calendar: query(
    'case.read',
    z.object({ id: idField, language: z.enum(letterLanguages) }),
    z.object({ fileName: z.string(), text: z.string() }),
  ),
  /** Certificates of those named, a sheet each, as one file. PDF is made from html by the window. */
  certificates: command(
    'export.run',
    z.object({
      id: idField,
      participantIds: z.array(idField).min(1).max(500),
      language: z.enum(letterLanguages),
      format: z.enum(documentFormats),
      ground: nameField,
    }),
    madeFile,
  ),
};
