import { isNotNull } from 'drizzle-orm';

import type { StandardPart } from '../../domain/training/standardPrograms.ts';
import { bulkInsert } from '../db/bulkInsert.ts';
import type { Db } from '../db/database.ts';
import {
  attendance,
  course,
  courseEvaluation,
  courseSession,
  eLearning,
  enrolment,
  participant,
  trainingPart,
} from '../db/schema/index.ts';

export interface TrainingRows {
  participants: (typeof participant.$inferInsert)[];
  courses: (typeof course.$inferInsert)[];
  sessions: (typeof courseSession.$inferInsert)[];
  enrolments: (typeof enrolment.$inferInsert)[];
  attendance: (typeof attendance.$inferInsert)[];
  eLearning: (typeof eLearning.$inferInsert)[];
  evaluations: (typeof courseEvaluation.$inferInsert)[];
}

/** The parts the register began with. */
export function standardPartIds(db: Db): Map<StandardPart, string> {
  const rows = db
    .select({ key: trainingPart.standardKey, id: trainingPart.id })
    .from(trainingPart)
    .where(isNotNull(trainingPart.standardKey))
    .all();
  return new Map(rows.flatMap(({ key, id }) => (key === null ? [] : [[key, id] as const])));
}

export function insertTraining(db: Db, rows: TrainingRows): void {
  bulkInsert(db, participant, rows.participants);
  bulkInsert(db, course, rows.courses);
  bulkInsert(db, courseSession, rows.sessions);
  bulkInsert(db, enrolment, rows.enrolments);
  bulkInsert(db, attendance, rows.attendance);
  bulkInsert(db, eLearning, rows.eLearning);
  bulkInsert(db, courseEvaluation, rows.evaluations);
}
