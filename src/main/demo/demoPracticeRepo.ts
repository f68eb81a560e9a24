import { asc } from 'drizzle-orm';

import { bulkInsert } from '../db/bulkInsert.ts';
import type { Db, ReadDb } from '../db/database.ts';
import {
  complaint,
  criterionAssessment,
  deviation,
  improvement,
  improvementEvent,
  survey,
  surveyEdition,
  surveyResponse,
  userPanel,
  userPanelMeeting,
  userPanelMember,
} from '../db/schema/index.ts';
import type { PanelRows } from './panelRows.ts';
import type { SurveyRows } from './surveyRows.ts';

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

export function insertParticipation(db: Db, rows: SurveyRows & PanelRows): void {
  bulkInsert(db, survey, rows.surveys);
  bulkInsert(db, surveyEdition, rows.editions);
  bulkInsert(db, surveyResponse, rows.responses);
  bulkInsert(db, userPanel, rows.panels);
  bulkInsert(db, userPanelMember, rows.members);
  bulkInsert(db, userPanelMeeting, rows.meetings);
}

/** The office's first complaint; null where nobody has complained. */
export async function firstComplaint(db: ReadDb): Promise<string | null> {
  const row = await db.select({ id: complaint.id }).from(complaint).orderBy(asc(complaint.receivedOn)).limit(1).get();
  return row?.id ?? null;
}
