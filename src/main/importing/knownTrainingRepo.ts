import { eq } from 'drizzle-orm';

import type { ReadDb } from '../db/database.ts';
import { course, courseSession, eLearning, enrolment, participant, trainingPart } from '../db/schema/index.ts';

/** Parts, rounds and participants that the register has, in the columns that rows of a list are matched by. */
export async function knownTraining(db: ReadDb) {
  return {
    parts: await db
      .select({
        id: trainingPart.id,
        name: trainingPart.name,
        standardKey: trainingPart.standardKey,
        kind: trainingPart.kind,
      })
      .from(trainingPart),
    participants: await db
      .select({ id: participant.id, coordinatorId: participant.coordinatorId, name: participant.name })
      .from(participant),
    sessions: await db
      .select({ id: courseSession.id, courseId: course.id, partId: course.partId, day: courseSession.day })
      .from(courseSession)
      .innerJoin(course, eq(course.id, courseSession.courseId)),
    enrolments: await db
      .select({ courseId: enrolment.courseId, participantId: enrolment.participantId })
      .from(enrolment),
    eLearning: await db
      .select({
        participantId: eLearning.participantId,
        partId: eLearning.partId,
        completedOn: eLearning.completedOn,
      })
      .from(eLearning),
  };
}
export type KnownTraining = Awaited<ReturnType<typeof knownTraining>>;
