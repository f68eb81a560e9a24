import { asc, between, count, eq, inArray } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import type { ReadDb } from '../db/database.ts';
import { course, courseSession, trainingPart } from '../db/schema/index.ts';

/** The sessions of courses in the days, in order, each with its place among the course's sessions. */
export async function courseDaysIn(db: ReadDb, from: Day, to: Day) {
  const rows = await db
    .select({
      id: courseSession.id,
      courseId: course.id,
      version: course.version,
      day: courseSession.day,
      fromTime: courseSession.fromTime,
      toTime: courseSession.toTime,
      position: courseSession.position,
      place: course.place,
      state: course.state,
      part: { standardKey: trainingPart.standardKey, name: trainingPart.name },
    })
    .from(courseSession)
    .innerJoin(course, eq(course.id, courseSession.courseId))
    .innerJoin(trainingPart, eq(trainingPart.id, course.partId))
    .where(between(courseSession.day, from, to))
    .orderBy(asc(courseSession.day), asc(courseSession.id));
  const lengths = await sessionCounts(db, [...new Set(rows.map(({ courseId }) => courseId))]);
  return rows.map((row) => ({ ...row, of: lengths.get(row.courseId) ?? row.position }));
}

async function sessionCounts(db: ReadDb, courseIds: readonly string[]): Promise<Map<string, number>> {
  if (courseIds.length === 0) return new Map();
  const rows = await db
    .select({ courseId: courseSession.courseId, sessions: count() })
    .from(courseSession)
    .where(inArray(courseSession.courseId, [...courseIds]))
    .groupBy(courseSession.courseId);
  return new Map(rows.map(({ courseId, sessions }) => [courseId ?? '', sessions]));
}
