import { and, asc, desc, eq, inArray, ne } from 'drizzle-orm';

import { standingPlanStates } from '../../domain/plan/planRules.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { plan, planEvent, planReview } from '../db/schema/index.ts';

/** What the register knows of a plan, as stored. */
export type Plan = typeof plan.$inferSelect;
type PlanReview = typeof planReview.$inferSelect;
type PlanEvent = typeof planEvent.$inferSelect;

export async function findPlan(db: ReadDb, id: string): Promise<Plan | undefined> {
  return db.select().from(plan).where(eq(plan.id, id)).get();
}

/** The person's plans, newest first. */
export async function plansOfPerson(db: ReadDb, personId: string): Promise<Plan[]> {
  return db.select().from(plan).where(eq(plan.personId, personId)).orderBy(desc(plan.createdAt), desc(plan.id));
}

/** Whether the person has another plan that takes up the one place: one person, one plan (hol § 7-1). */
export async function hasStandingPlan(db: ReadDb, personId: string, exceptId: string | null): Promise<boolean> {
  const found = await db
    .select({ id: plan.id })
    .from(plan)
    .where(
      and(
        eq(plan.personId, personId),
        inArray(plan.state, [...standingPlanStates]),
        exceptId === null ? undefined : ne(plan.id, exceptId),
      ),
    )
    .limit(1);
  return found.length > 0;
}

export async function insertPlan(db: Db, row: Plan): Promise<void> {
  await db.insert(plan).values(row);
}

/** Changes a plan that still has the version one read; false when another was quicker. */
export async function updatePlan(
  db: Db,
  id: string,
  version: number,
  values: Partial<Omit<Plan, 'id' | 'version' | 'personId' | 'createdAt' | 'importBatchId'>>,
): Promise<boolean> {
  const result = await db
    .update(plan)
    .set({ ...values, version: version + 1 })
    .where(and(eq(plan.id, id), eq(plan.version, version)));
  return result.changes === 1;
}

export async function insertReview(db: Db, row: PlanReview): Promise<void> {
  await db.insert(planReview).values(row);
}

export async function insertPlanEvent(db: Db, row: PlanEvent): Promise<void> {
  await db.insert(planEvent).values(row);
}

/** The reviews of these plans, the latest first, by plan id. */
export async function reviewsOf(db: ReadDb, planIds: readonly string[]): Promise<Map<string, PlanReview[]>> {
  const rows = await db
    .select()
    .from(planReview)
    .where(inArray(planReview.planId, [...planIds]))
    .orderBy(desc(planReview.heldOn), desc(planReview.id));
  return Map.groupBy(rows, (row) => row.planId);
}

/** What happened to these plans, in order, by plan id. */
export async function eventsOf(db: ReadDb, planIds: readonly string[]): Promise<Map<string, PlanEvent[]>> {
  const rows = await db
    .select()
    .from(planEvent)
    .where(inArray(planEvent.planId, [...planIds]))
    .orderBy(asc(planEvent.at), asc(planEvent.id));
  return Map.groupBy(rows, (row) => row.planId);
}
