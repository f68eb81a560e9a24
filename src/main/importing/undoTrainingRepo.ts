import { and, count, eq, gt, inArray, or } from 'drizzle-orm';

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
import { idsOfBatch, notOfBatch, type Counts } from './batchRowsRepo.ts';

const sessionsOf = (db: ReadDb, batchId: string) =>
  db
    .select({ id: courseSession.id })
    .from(courseSession)
    .where(inArray(courseSession.courseId, idsOfBatch(db, course, batchId)));

/** How much of the training that came with an import was changed since, or has got something added by hand, by kind. */
export async function trainingChangedSince(db: ReadDb, batchId: string): Promise<Counts> {
  const coordinators = idsOfBatch(db, coordinator, batchId);
  const units = idsOfBatch(db, unit, batchId);
  return {
    courses: await db
      .select({ n: count() })
      .from(course)
      .where(
        or(
          and(eq(course.importBatchId, batchId), gt(course.version, 1)),
          and(inArray(course.partId, idsOfBatch(db, trainingPart, batchId)), notOfBatch(course.importBatchId, batchId)),
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
            inArray(enrolment.participantId, idsOfBatch(db, participant, batchId)),
            inArray(enrolment.courseId, idsOfBatch(db, course, batchId)),
          ),
          notOfBatch(enrolment.importBatchId, batchId),
        ),
      ),
    // In rounds that were there before too: presence of those the list put on them, written or corrected by hand.
    courseAttendance: await db
      .select({ n: count() })
      .from(enrolment)
      .innerJoin(courseSession, eq(courseSession.courseId, enrolment.courseId))
      .innerJoin(
        attendance,
        and(eq(attendance.sessionId, courseSession.id), eq(attendance.participantId, enrolment.participantId)),
      )
      .where(and(eq(enrolment.importBatchId, batchId), notOfBatch(attendance.importBatchId, batchId))),
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
            inArray(eLearning.participantId, idsOfBatch(db, participant, batchId)),
            inArray(eLearning.partId, idsOfBatch(db, trainingPart, batchId)),
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
  await db.delete(courseEvaluation).where(inArray(courseEvaluation.courseId, idsOfBatch(db, course, batchId)));
  const enrolments = await db.delete(enrolment).where(eq(enrolment.importBatchId, batchId));
  await db.delete(courseSession).where(inArray(courseSession.courseId, idsOfBatch(db, course, batchId)));
  let removed = enrolments.changes;
  for (const table of [eLearning, course, participant, trainingPart]) {
    const result = await db.delete(table).where(eq(table.importBatchId, batchId));
    removed += result.changes;
  }
  return removed;
}
