import type {
  AttendanceMark,
  CourseState,
  EnrolmentState,
  PartKind,
  TeacherKind,
} from '../../../domain/training/codes.ts';
import type { EvaluationScores } from '../../../domain/training/evaluationScore.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import type { DatedRules } from '../../../domain/training/ruleHistory.ts';
import type { StandardPart, StandardProgram } from '../../../domain/training/standardPrograms.ts';
import type { Audience, CompletionRule } from '../../../domain/training/trainingProgram.ts';
import {
  count,
  day,
  flag,
  id,
  index,
  json,
  moment,
  primaryKey,
  ref,
  table,
  textColumn,
  uniqueIndex,
} from '../columns.ts';
import { coordinator, unit } from './coordinator.ts';

/** What programmes are made of: a kind of course, or a piece of e-learning, with how it usually runs. */
export const trainingPart = table('training_part', {
  id: id(),
  version: count().notNull(),
  /** A part the register began with; its words stand in the locales until the office gives it a name. */
  standardKey: textColumn<StandardPart>(),
  name: textColumn(),
  kind: textColumn<PartKind>().notNull(),
  sessions: count().notNull(),
  gapDays: count().notNull(),
  fromTime: textColumn(),
  toTime: textColumn(),
  capacity: count(),
  /** What those who were there meet for later, and after how many months. */
  followUpPartId: ref(),
  followUpMonths: count(),
  isActive: flag().notNull(),
  importBatchId: ref(),
});

/** A training programme: for whom, when it is completed, how long that lasts. */
export const trainingProgram = table('training_program', {
  id: id(),
  version: count().notNull(),
  standardKey: textColumn<StandardProgram>(),
  name: textColumn(),
  /** Where it comes from, as shown. */
  source: textColumn(),
  audience: json<Audience>().notNull(),
  rule: json<CompletionRule>().notNull(),
  validMonths: count(),
  warnMonths: count().notNull(),
  /** The basic training that the office's figures are about. */
  isBasic: flag().notNull(),
  /** Whoever lacks it must be offered a place. */
  isRequired: flag().notNull(),
  isActive: flag().notNull(),
  /** The rules as they were before, each up to and with a day, the oldest first. */
  former: json<(DatedRules & { until: Day })[]>().notNull().default([]),
  position: count().notNull(),
});

/** Who takes part: a coordinator, or a named employee or leader of a unit who is none. */
export const participant = table(
  'participant',
  {
    id: id(),
    version: count().notNull(),
    /** A coordinator; name, unit and e-mail are then the coordinator's own. */
    coordinatorId: ref().references(() => coordinator.id),
    name: textColumn(),
    sortName: textColumn(),
    unitId: ref().references(() => unit.id),
    isLeader: flag().notNull(),
    email: textColumn(),
    importBatchId: ref(),
    createdAt: moment().notNull(),
  },
  (t) => [uniqueIndex('participant_coordinator').on(t.coordinatorId), index('participant_name').on(t.sortName)],
);

/** One round of a kind of course. */
export const course = table(
  'course',
  {
    id: id(),
    version: count().notNull(),
    partId: ref()
      .notNull()
      .references(() => trainingPart.id),
    state: textColumn<CourseState>().notNull(),
    place: textColumn(),
    capacity: count(),
    teachers: json<{ name: string; kind: TeacherKind }[]>().notNull(),
    note: textColumn(),
    /** What is changed to the next round, written when this one is evaluated. */
    adjustments: textColumn(),
    /** When people were called in; null as long as they are not. */
    invitedOn: day(),
    /** The round whose participants meet again here. */
    followsCourseId: ref(),
    importBatchId: ref(),
    createdAt: moment().notNull(),
  },
  (t) => [index('course_part').on(t.partId)],
);

export const courseSession = table(
  'course_session',
  {
    id: id(),
    courseId: ref()
      .notNull()
      .references(() => course.id),
    /** Its place in the course, from 1. */
    position: count().notNull(),
    day: day().notNull(),
    fromTime: textColumn(),
    toTime: textColumn(),
    theme: textColumn(),
  },
  (t) => [
    uniqueIndex('course_session_position').on(t.courseId, t.position),
    index('course_session_day').on(t.day, t.courseId),
  ],
);

/** Somebody on a course's list: with a place, waiting for one, or withdrawn. */
export const enrolment = table(
  'enrolment',
  {
    courseId: ref()
      .notNull()
      .references(() => course.id),
    participantId: ref()
      .notNull()
      .references(() => participant.id),
    state: textColumn<EnrolmentState>().notNull(),
    /** The order they came in. */
    place: count().notNull(),
    importBatchId: ref(),
  },
  (t) => [
    primaryKey({ columns: [t.courseId, t.participantId] }),
    index('enrolment_participant').on(t.participantId, t.state, t.courseId),
  ],
);

/** Who was at a session; no row where it has not been noted. */
export const attendance = table(
  'attendance',
  {
    sessionId: ref()
      .notNull()
      .references(() => courseSession.id),
    participantId: ref()
      .notNull()
      .references(() => participant.id),
    mark: textColumn<AttendanceMark>().notNull(),
    /** The import it came with; null once somebody has written it by hand. */
    importBatchId: ref(),
  },
  (t) => [
    primaryKey({ columns: [t.sessionId, t.participantId] }),
    index('attendance_participant').on(t.participantId, t.mark, t.sessionId),
  ],
);

export const eLearning = table(
  'e_learning',
  {
    id: id(),
    participantId: ref()
      .notNull()
      .references(() => participant.id),
    partId: ref()
      .notNull()
      .references(() => trainingPart.id),
    completedOn: day().notNull(),
    importBatchId: ref(),
  },
  (t) => [uniqueIndex('e_learning_once').on(t.participantId, t.partId, t.completedOn)],
);

/** An evaluation form as filled in; nobody's name stands on it. */
export const courseEvaluation = table(
  'course_evaluation',
  {
    id: id(),
    courseId: ref()
      .notNull()
      .references(() => course.id),
    scores: json<EvaluationScores>().notNull(),
    text: textColumn(),
    enteredAt: moment().notNull(),
  },
  (t) => [index('course_evaluation_course').on(t.courseId)],
);
