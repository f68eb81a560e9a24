import { and, asc, eq, inArray, isNotNull, lte, sql } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import type { ImprovementValues } from '../../domain/improvement/improvement.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { newId } from '../db/newId.ts';
import { prepared } from '../db/prepared.ts';
import { improvement, improvementEvent } from '../db/schema/index.ts';

/** An improvement, and one thing that happened with it, as stored. */
export type Improvement = typeof improvement.$inferSelect;
export type ImprovementEvent = typeof improvementEvent.$inferSelect;

/** The columns of where it comes from, for one that comes from nowhere in particular. */
export const fromNowhere = {
  criterionKey: null,
  criterionYear: null,
  complaintId: null,
  deviationId: null,
  surveyEditionId: null,
  surveyQuestionId: null,
  panelMeetingId: null,
  panelThemeId: null,
};

/** Every improvement, the nearest due date first, those without one last. */
export async function listImprovements(db: ReadDb): Promise<Improvement[]> {
  const statement = prepared(db, 'improvement.all', (d) =>
    d
      .select()
      .from(improvement)
      .orderBy(asc(sql`coalesce(${improvement.dueOn}, '9999')`), asc(improvement.id))
      .prepare(),
  );
  return statement.all();
}

export async function findImprovement(db: ReadDb, id: string): Promise<Improvement | undefined> {
  return db.select().from(improvement).where(eq(improvement.id, id)).get();
}

/** Open ones due up to and with a day, the oldest first. */
export async function openImprovementsDue(db: ReadDb, until: Day): Promise<Improvement[]> {
  return db
    .select()
    .from(improvement)
    .where(and(inArray(improvement.state, ['planned', 'underWay']), lte(improvement.dueOn, until)))
    .orderBy(asc(improvement.dueOn), asc(improvement.id));
}

/** Those that came of a complaint. */
export async function improvementsOfComplaint(db: ReadDb, complaintId: string): Promise<Improvement[]> {
  return db.select().from(improvement).where(eq(improvement.complaintId, complaintId)).orderBy(asc(improvement.id));
}

/** Those that came of criteria, by the criterion's key, the newest first. */
export async function improvementsByCriterion(db: ReadDb): Promise<Map<string, Improvement[]>> {
  const rows = await db.select().from(improvement).where(isNotNull(improvement.criterionKey));
  return Map.groupBy(rows.toReversed(), ({ criterionKey }) => criterionKey ?? '');
}

/** Those that came of deviations, by the deviation. */
export async function improvementsByDeviation(db: ReadDb): Promise<Map<string, Improvement[]>> {
  const rows = await db.select().from(improvement).where(isNotNull(improvement.deviationId));
  return Map.groupBy(rows, ({ deviationId }) => deviationId ?? '');
}

/** Those that came of a survey's questions as one edition answered them, by the question, the newest first. */
export async function improvementsByQuestion(db: ReadDb, editionId: string): Promise<Map<string, Improvement[]>> {
  const rows = await db.select().from(improvement).where(eq(improvement.surveyEditionId, editionId));
  return Map.groupBy(rows.toReversed(), ({ surveyQuestionId }) => surveyQuestionId ?? '');
}

/** Those that came of what user panels took up, by the theme, the newest first. */
export async function improvementsByTheme(db: ReadDb): Promise<Map<string, Improvement[]>> {
  const rows = await db.select().from(improvement).where(isNotNull(improvement.panelMeetingId));
  return Map.groupBy(rows.toReversed(), ({ panelThemeId }) => panelThemeId ?? '');
}

export async function insertImprovement(db: Db, row: Improvement): Promise<void> {
  await db.insert(improvement).values(row);
}

/** Changes one that still has the version one read; false when another was quicker, or there is none. */
export async function updateImprovement(
  db: Db,
  id: string,
  version: number,
  values: ImprovementValues & { updatedAt: string },
): Promise<boolean> {
  const result = await db
    .update(improvement)
    .set({ ...values, version: version + 1 })
    .where(and(eq(improvement.id, id), eq(improvement.version, version)));
  return result.changes === 1;
}

/** Everything that happened with an improvement, in order. */
export async function improvementEvents(db: ReadDb, improvementId: string): Promise<ImprovementEvent[]> {
  return db
    .select()
    .from(improvementEvent)
    .where(eq(improvementEvent.improvementId, improvementId))
    .orderBy(asc(improvementEvent.id));
}

export async function appendImprovementEvent(db: Db, event: Omit<ImprovementEvent, 'id'>): Promise<void> {
  await db.insert(improvementEvent).values({ id: newId(), ...event });
}
