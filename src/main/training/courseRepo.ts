import { and, asc, desc, eq, inArray, isNotNull, max } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { course, courseEvaluation, courseSession } from '../db/schema/index.ts';

/** A round, and a session of one, as stored. */
export type Course = typeof course.$inferSelect;
export type CourseSession = typeof courseSession.$inferSelect;
export type Evaluation = typeof courseEvaluation.$inferSelect;

export async function findCourse(db: ReadDb, id: string): Promise<Course | undefined> {
  return db.select().from(course).where(eq(course.id, id)).get();
}

export async function listCourses(db: ReadDb): Promise<Course[]> {
  return db.select().from(course).orderBy(asc(course.id));
}

/** The sessions of every course, or of one, in order. */
export async function sessionsOf(db: ReadDb, courseId?: string): Promise<CourseSession[]> {
  return db
    .select()
    .from(courseSession)
    .where(courseId === undefined ? undefined : eq(courseSession.courseId, courseId))
    .orderBy(asc(courseSession.courseId), asc(courseSession.position));
}

/** The round that follows this one, if any. */
export async function courseFollowing(db: ReadDb, id: string): Promise<Course | undefined> {
  return db.select().from(course).where(eq(course.followsCourseId, id)).get();
}

/** What the last evaluated round of the part wants changed, and the day it ended. */
export async function lastLessons(db: ReadDb, partId: string): Promise<{ text: string; day: Day } | null> {
  const ended = max(courseSession.day);
  const [row] = await db
    .select({ text: course.adjustments, day: ended })
    .from(course)
    .innerJoin(courseSession, eq(courseSession.courseId, course.id))
    .where(and(eq(course.partId, partId), eq(course.state, 'evaluated'), isNotNull(course.adjustments)))
    .groupBy(course.id)
    .orderBy(desc(ended))
    .limit(1);
  return row?.text && row.day ? { text: row.text, day: row.day } : null;
}

export async function insertCourse(db: Db, row: Course, sessions: readonly CourseSession[]): Promise<void> {
  await db.insert(course).values(row);
  for (const session of sessions) await db.insert(courseSession).values(session);
}

/** Changes a round that still has the version one read; false when another was quicker. */
export async function updateCourse(
  db: Db,
  id: string,
  version: number,
  values: Partial<Omit<Course, 'id' | 'version'>>,
): Promise<boolean> {
  const result = await db
    .update(course)
    .set({ ...values, version: version + 1 })
    .where(and(eq(course.id, id), eq(course.version, version)));
  return result.changes === 1;
}

export async function updateSession(db: Db, { id, ...values }: CourseSession): Promise<void> {
  await db.update(courseSession).set(values).where(eq(courseSession.id, id));
}

export async function insertSession(db: Db, row: CourseSession): Promise<void> {
  await db.insert(courseSession).values(row);
}

/** Takes sessions out; those with presence noted are refused by the handler first. */
export async function removeSessions(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await db.delete(courseSession).where(inArray(courseSession.id, [...ids]));
}

export async function evaluationsOf(db: ReadDb, courseId: string): Promise<Evaluation[]> {
  return db
    .select()
    .from(courseEvaluation)
    .where(eq(courseEvaluation.courseId, courseId))
    .orderBy(asc(courseEvaluation.id));
}

export async function insertEvaluation(db: Db, row: Evaluation): Promise<void> {
  await db.insert(courseEvaluation).values(row);
}

export async function removeEvaluation(db: Db, courseId: string, id: string): Promise<boolean> {
  const result = await db
    .delete(courseEvaluation)
    .where(and(eq(courseEvaluation.id, id), eq(courseEvaluation.courseId, courseId)));
  return result.changes === 1;
}
