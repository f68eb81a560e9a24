import { asc } from 'drizzle-orm';

import { bulkInsert } from '../db/bulkInsert.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { complaint, criterionAssessment, deviation, improvement, improvementEvent } from '../db/schema/index.ts';

export interface PracticeRows {
  assessments: (typeof criterionAssessment.$inferSelect)[];
  deviations: (typeof deviation.$inferSelect)[];
  improvements: (typeof improvement.$inferSelect)[];
  events: (typeof improvementEvent.$inferSelect)[];
}

export function insertPractice(db: Db, rows: PracticeRows): void {
  bulkInsert(db, criterionAssessment, rows.assessments);
  bulkInsert(db, deviation, rows.deviations);
  bulkInsert(db, improvement, rows.improvements);
  bulkInsert(db, improvementEvent, rows.events);
}

/** The office's first complaint; null where nobody has complained. */
export async function firstComplaint(db: ReadDb): Promise<string | null> {
  const row = await db.select({ id: complaint.id }).from(complaint).orderBy(asc(complaint.receivedOn)).limit(1).get();
  return row?.id ?? null;
}
