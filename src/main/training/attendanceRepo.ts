import { and, count, eq, inArray } from 'drizzle-orm';

import type { AttendanceMark } from '../../domain/training/codes.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { attendance, courseSession } from '../db/schema/index.ts';

/** Somebody's presence at a session as stored. */
export type Attendance = typeof attendance.$inferSelect;

/** What has been noted of a course's sessions. */
export async function attendanceOf(db: ReadDb, courseId: string): Promise<Attendance[]> {
  const rows = await db
    .select({ attendance })
    .from(attendance)
    .innerJoin(courseSession, eq(courseSession.id, attendance.sessionId))
    .where(eq(courseSession.courseId, courseId));
  return rows.map((row) => row.attendance);
}

/** How many marks each session has. */
export async function countMarks(db: ReadDb): Promise<Map<string, number>> {
  const rows = await db
    .select({ id: attendance.sessionId, marks: count() })
    .from(attendance)
    .groupBy(attendance.sessionId);
  return new Map(rows.map(({ id, marks }) => [id, marks]));
}

/** Whether anything has been noted of the sessions. */
export async function isAnythingNoted(db: ReadDb, sessionIds: readonly string[]): Promise<boolean> {
  const found = db.select({ id: attendance.sessionId }).from(attendance);
  return (await found.where(inArray(attendance.sessionId, [...sessionIds])).get()) !== undefined;
}

/** Writes a mark by hand, or takes it away where there is none. */
export async function putMark(
  db: Db,
  { sessionId, participantId, mark }: Pick<Attendance, 'sessionId' | 'participantId'> & { mark: AttendanceMark | null },
): Promise<void> {
  if (mark === null) {
    const isIt = and(eq(attendance.sessionId, sessionId), eq(attendance.participantId, participantId));
    await db.delete(attendance).where(isIt);
    return;
  }
  await db
    .insert(attendance)
    .values({ sessionId, participantId, mark })
    .onConflictDoUpdate({
      target: [attendance.sessionId, attendance.participantId],
      set: { mark, importBatchId: null },
    });
}
