import { z } from 'zod';

import { clockText } from '../../form/clockText.ts';
import { courseFields, type CourseFields } from '../../../contract/course.ts';
import { dayField, idField, lineField, nameField } from '../../../contract/fields.ts';
import type { TrainingPart } from '../../../contract/training.ts';
import { type Day, isDay } from '../../../domain/calendar/day.ts';
import { type TeacherKind, teacherKinds } from '../../../domain/training/codes.ts';
import { followUpDay, sessionDays } from '../../../domain/training/courseShape.ts';

/** A session as it is typed. */
export interface TypedSession {
  day: Day | null;
  /** Where the day was meant to be, when it was laid out and moved off a holiday. */
  wanted: Day | null;
  from: string;
  to: string;
  theme: string;
}

export interface TypedTeacher {
  name: string;
  kind: TeacherKind;
}

/** A round as it is typed, whether new or changed. */
export interface TypedCourse extends Record<string, unknown> {
  sessions: TypedSession[];
  place: string;
  capacity: number | null;
  teachers: TypedTeacher[];
  note: string;
}

/** What the form of a new round holds beside. */
export interface TypedPlan extends TypedCourse {
  partId: string | null;
  firstDay: Day | null;
  withFollowUp: boolean;
  followUp: TypedSession[];
}

const typedSession = z.object({ day: dayField, from: clockText, to: clockText, theme: emptyLine(lineField) });
const typedTeacher = z.object({ name: nameField, kind: z.enum(teacherKinds) });

/** What is typed, made into what the contract wants. */
export const courseForm = courseFields.extend({
  sessions: z.array(typedSession).max(20),
  place: emptyLine(courseFields.shape.place),
  note: emptyLine(courseFields.shape.note),
  teachers: z.preprocess(withoutBlank, z.array(typedTeacher).max(20)),
});
export const planForm = courseForm.extend({
  partId: idField,
  firstDay: dayField,
  withFollowUp: z.boolean(),
  followUp: z.array(typedSession),
});

function emptyLine<Line extends z.ZodType>(line: Line) {
  return z.preprocess((text) => (typeof text === 'string' && text.trim() === '' ? null : text), line);
}
/** A teacher nobody named was never written down. */
function withoutBlank(teachers: unknown): unknown {
  return Array.isArray(teachers) ? teachers.filter((one: TypedTeacher) => one.name.trim() !== '') : teachers;
}

/** A day laid out: where it is, and where it was meant to be. */
const laidOut = (part: TrainingPart, { day, wanted }: { day: Day; wanted: Day }): TypedSession => ({
  day,
  wanted: wanted === day ? null : wanted,
  from: part.from ?? '',
  to: part.to ?? '',
  theme: '',
});

/** The sessions of a part from its first day, and the day they meet again; nothing until the day is one. */
export function laidOutFrom(
  first: Day | null,
  part: TrainingPart,
  followUpPart: TrainingPart | undefined,
): Pick<TypedPlan, 'sessions' | 'followUp'> {
  if (first === null || !isDay(first)) return { sessions: [], followUp: [] };
  const days = sessionDays(first, part);
  const last = days.at(-1)?.day ?? first;
  const again = followUpPart && part.followUpMonths !== null ? followUpDay(last, part.followUpMonths) : null;
  return {
    sessions: days.map((day) => laidOut(part, day)),
    followUp: again && followUpPart ? [laidOut(followUpPart, again)] : [],
  };
}

/** A registered round as it stands in the form. */
export const typedOf = ({ sessions, place, capacity, teachers, note }: CourseFields): TypedCourse => ({
  sessions: sessions.map(({ day, from, to, theme }) => ({
    day,
    wanted: null,
    from: from ?? '',
    to: to ?? '',
    theme: theme ?? '',
  })),
  place: place ?? '',
  capacity,
  teachers: teachers.map((teacher) => ({ ...teacher })),
  note: note ?? '',
});

/** A day more: after the last, with its clock. */
export const oneMore = (sessions: readonly TypedSession[]): TypedSession => ({
  day: null,
  wanted: null,
  from: sessions.at(-1)?.from ?? '',
  to: sessions.at(-1)?.to ?? '',
  theme: '',
});
