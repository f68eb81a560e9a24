import { and, count, eq, gte, lte, ne, sql } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import type { AttendedSession } from '../../domain/training/completion.ts';
import { nothingDone, type TrainingFacts } from '../../domain/training/programStanding.ts';
import type { ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { attendance, course, courseSession, eLearning, enrolment } from '../db/schema/index.ts';
import { coordinatorIds } from './participantRepo.ts';

/**
 * What everybody has done up to and with the day, and what they have a place in from it on, by participant. Sessions of a cancelled course
 * were never held.
 */
export async function trainingFacts(db: ReadDb, day: Day): Promise<Map<string, TrainingFacts>> {
  const sizes = courseSizes(db);
  const sessions = Map.groupBy(attendedUpTo(db, day), (row) => row.participantId);
  const online = Map.groupBy(onlineUpTo(db, day), (row) => row.participantId);
  const coming = Map.groupBy(comingFrom(db, day), (row) => row.participantId);
  const everybody = new Set([...sessions.keys(), ...online.keys(), ...coming.keys()]);
  return new Map(
    [...everybody].map((id) => [
      id,
      {
        sessions: (sessions.get(id) ?? []).map(({ partId, courseId, position, day: on }): AttendedSession => ({
          partId,
          courseId,
          position,
          of: sizes.get(courseId) ?? position,
          day: on,
        })),
        eLearning: (online.get(id) ?? []).map(({ partId, completedOn }) => ({ partId, day: completedOn })),
        coming: (coming.get(id) ?? []).map(({ partId, day: on }) => ({ partId, day: on })),
      },
    ]),
  );
}

/** The facts by coordinator; who has none stands with nothing done. */
export async function coordinatorFacts(db: ReadDb, day: Day): Promise<(coordinatorId: string) => TrainingFacts> {
  const facts = await trainingFacts(db, day);
  const participants = new Map([...(await coordinatorIds(db))].map(([id, coordinatorId]) => [coordinatorId, id]));
  return (coordinatorId) => facts.get(participants.get(coordinatorId) ?? '') ?? nothingDone;
}

/** Whether the office keeps training here: any round, or any e-learning, is written down. */
export async function isTrainingKept(db: ReadDb): Promise<boolean> {
  const round = db.select({ id: course.id }).from(course).limit(1).get();
  return (
    (await round) !== undefined || (await db.select({ id: eLearning.id }).from(eLearning).limit(1).get()) !== undefined
  );
}

/** How many sessions each course has. */
function courseSizes(db: ReadDb): Map<string, number> {
  const rows = prepared(db, 'training.courseSizes', (d) =>
    d
      .select({ id: courseSession.courseId, sessions: count() })
      .from(courseSession)
      .groupBy(courseSession.courseId)
      .prepare(),
  ).all();
  return new Map(rows.map(({ id, sessions }) => [id, sessions]));
}

function attendedUpTo(db: ReadDb, day: Day) {
  const statement = prepared(db, 'training.attended', (d) =>
    d
      .select({
        participantId: attendance.participantId,
        courseId: course.id,
        partId: course.partId,
        position: courseSession.position,
        day: courseSession.day,
      })
      .from(attendance)
      .innerJoin(courseSession, eq(courseSession.id, attendance.sessionId))
      .innerJoin(course, eq(course.id, courseSession.courseId))
      .where(
        and(
          eq(attendance.mark, 'attended'),
          ne(course.state, 'cancelled'),
          lte(courseSession.day, sql.placeholder('day')),
        ),
      )
      .prepare(),
  );
  return statement.all({ day });
}

function onlineUpTo(db: ReadDb, day: Day) {
  return prepared(db, 'training.online', (d) =>
    d
      .select()
      .from(eLearning)
      .where(lte(eLearning.completedOn, sql.placeholder('day')))
      .prepare(),
  ).all({ day });
}

function comingFrom(db: ReadDb, day: Day) {
  const statement = prepared(db, 'training.coming', (d) =>
    d
      .select({ participantId: enrolment.participantId, partId: course.partId, day: courseSession.day })
      .from(enrolment)
      .innerJoin(course, eq(course.id, enrolment.courseId))
      .innerJoin(courseSession, eq(courseSession.courseId, course.id))
      .where(
        and(
          eq(enrolment.state, 'enrolled'),
          eq(course.state, 'planned'),
          gte(courseSession.day, sql.placeholder('day')),
        ),
      )
      .prepare(),
  );
  return statement.all({ day });
}
