import { and, count, eq, gt, inArray, isNull, ne, or, type SQL, type SQLWrapper } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import {
  attendance,
  coordinator,
  course,
  courseEvaluation,
  courseSession,
  eLearning,
  enrolment,
  participant,
  trainingPart,
  unit,
} from '../db/schema/index.ts';

/** SQL: the row came with another import, or by hand. */
const notOfBatch = (column: SQLWrapper, batchId: string): SQL | undefined => or(isNull(column), ne(column, batchId));

const participantsOf = (db: ReadDb, batchId: string) =>
  db.select({ id: participant.id }).from(participant).where(eq(participant.importBatchId, batchId));
const coursesOf = (db: ReadDb, batchId: string) =>
  db.select({ id: course.id }).from(course).where(eq(course.importBatchId, batchId));
const partsOf = (db: ReadDb, batchId: string) =>
  db.select({ id: trainingPart.id }).from(trainingPart).where(eq(trainingPart.importBatchId, batchId));
const sessionsOf = (db: ReadDb, batchId: string) =>
  db
    .select({ id: courseSession.id })
    .from(courseSession)
    .where(inArray(courseSession.courseId, coursesOf(db, batchId)));

/** How much of the training that came with an import was changed since, or has got something added by hand, by kind. */
export async function trainingChangedSince(db: ReadDb, batchId: string): Promise<Record<string, { n: number }[]>> {
  const coordinators = db
    .select({ id: coordinator.id })
    .from(coordinator)
    .where(eq(coordinator.importBatchId, batchId));
  const units = db.select({ id: unit.id }).from(unit).where(eq(unit.importBatchId, batchId));
  return {
    courses: await db
      .select({ n: count() })
      .from(course)
      .where(
        or(
          and(eq(course.importBatchId, batchId), gt(course.version, 1)),
          and(inArray(course.partId, partsOf(db, batchId)), notOfBatch(course.importBatchId, batchId)),
        ),
      ),
    participants: await db
      .select({ n: count() })
      .from(participant)
      .where(
        or(
          and(eq(participant.importBatchId, batchId), gt(participant.version, 1)),
          and(
            or(inArray(participant.coordinatorId, coordinators), inArray(participant.unitId, units)),
            notOfBatch(participant.importBatchId, batchId),
          ),
        ),
      ),
    enrolments: await db
      .select({ n: count() })
      .from(enrolment)
      .where(
        and(
          or(
            inArray(enrolment.participantId, participantsOf(db, batchId)),
            inArray(enrolment.courseId, coursesOf(db, batchId)),
          ),
          notOfBatch(enrolment.importBatchId, batchId),
        ),
      ),
    parts: await db
      .select({ n: count() })
      .from(trainingPart)
      .where(and(eq(trainingPart.importBatchId, batchId), gt(trainingPart.version, 1))),
    eLearning: await db
      .select({ n: count() })
      .from(eLearning)
      .where(
        and(
          or(
            inArray(eLearning.participantId, participantsOf(db, batchId)),
            inArray(eLearning.partId, partsOf(db, batchId)),
          ),
          notOfBatch(eLearning.importBatchId, batchId),
        ),
      ),
  };
}

/** Takes the training of an import out again, presence first. Gives how many rows it was. */
export async function removeTraining(db: Db, batchId: string): Promise<number> {
  await db.delete(attendance).where(inArray(attendance.sessionId, sessionsOf(db, batchId)));
  // In rounds that were there before: the presence of those whom this import put on the list.
  const own = await db
    .select({ courseId: enrolment.courseId, participantId: enrolment.participantId })
    .from(enrolment)
    .where(eq(enrolment.importBatchId, batchId));
  for (const { courseId, participantId } of own) {
    const sessions = db
      .select({ id: courseSession.id })
      .from(courseSession)
      .where(eq(courseSession.courseId, courseId));
    await db
      .delete(attendance)
      .where(and(eq(attendance.participantId, participantId), inArray(attendance.sessionId, sessions)));
  }
  await db.delete(courseEvaluation).where(inArray(courseEvaluation.courseId, coursesOf(db, batchId)));
  const enrolments = await db.delete(enrolment).where(eq(enrolment.importBatchId, batchId));
  await db.delete(courseSession).where(inArray(courseSession.courseId, coursesOf(db, batchId)));
  let removed = enrolments.changes;
  for (const table of [eLearning, course, participant, trainingPart]) {
    const result = await db.delete(table).where(eq(table.importBatchId, batchId));
    removed += result.changes;
  }
  return removed;
}
