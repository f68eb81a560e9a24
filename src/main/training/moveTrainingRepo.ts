import { and, eq } from 'drizzle-orm';

import type { Db } from '../db/database.ts';
import { attendance, eLearning, enrolment, participant } from '../db/schema/index.ts';

/** What was moved from one who takes part to another, for the log. */
export interface MovedTraining {
  courseIds: string[];
  sessionIds: string[];
  eLearningIds: string[];
}

/** Gives one who takes part what another has. What both have is kept once: a place before a waiting list, present before absent. */
export async function moveTraining(db: Db, from: string, to: string): Promise<MovedTraining> {
  const moved: MovedTraining = { courseIds: [], sessionIds: [], eLearningIds: [] };
  const places = new Map((await placesOf(db, to)).map((row) => [row.courseId, row]));
  for (const { courseId, state } of await placesOf(db, from)) {
    const theirs = and(eq(enrolment.courseId, courseId), eq(enrolment.participantId, from));
    const own = and(eq(enrolment.courseId, courseId), eq(enrolment.participantId, to));
    const known = places.get(courseId);
    if (!known) await db.update(enrolment).set({ participantId: to }).where(theirs);
    else {
      if (state === 'enrolled') await db.update(enrolment).set({ state }).where(own);
      await db.delete(enrolment).where(theirs);
    }
    moved.courseIds.push(courseId);
  }
  const marks = new Map((await marksOf(db, to)).map((row) => [row.sessionId, row]));
  for (const { sessionId, mark } of await marksOf(db, from)) {
    const theirs = and(eq(attendance.sessionId, sessionId), eq(attendance.participantId, from));
    const own = and(eq(attendance.sessionId, sessionId), eq(attendance.participantId, to));
    if (!marks.has(sessionId)) await db.update(attendance).set({ participantId: to }).where(theirs);
    else {
      if (mark === 'attended') await db.update(attendance).set({ mark, importBatchId: null }).where(own);
      await db.delete(attendance).where(theirs);
    }
    moved.sessionIds.push(sessionId);
  }
  const known = new Set((await onlineOf(db, to)).map(({ partId, completedOn }) => `${partId} ${completedOn}`));
  for (const { id, partId, completedOn } of await onlineOf(db, from)) {
    if (known.has(`${partId} ${completedOn}`)) await db.delete(eLearning).where(eq(eLearning.id, id));
    else await db.update(eLearning).set({ participantId: to }).where(eq(eLearning.id, id));
    moved.eLearningIds.push(id);
  }
  return moved;
}

const placesOf = (db: Db, participantId: string) =>
  db.select().from(enrolment).where(eq(enrolment.participantId, participantId));
const marksOf = (db: Db, participantId: string) =>
  db.select().from(attendance).where(eq(attendance.participantId, participantId));
const onlineOf = (db: Db, participantId: string) =>
  db.select().from(eLearning).where(eq(eLearning.participantId, participantId));

/** Takes out somebody who takes part in nothing any longer. */
export async function removeParticipant(db: Db, id: string): Promise<void> {
  await db.delete(participant).where(eq(participant.id, id));
}
