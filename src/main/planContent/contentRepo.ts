import { and, desc, eq, isNull } from 'drizzle-orm';

import type { PlanContent } from '../../domain/plan/codes.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { plan, planContent, planContentStep } from '../db/schema/index.ts';

export type StoredContent = typeof planContent.$inferSelect;
type ContentStep = typeof planContentStep.$inferSelect;

/** What a plan says; undefined where nothing was ever written. */
export async function findContent(db: ReadDb, planId: string): Promise<StoredContent | undefined> {
  return db.select().from(planContent).where(eq(planContent.planId, planId)).get();
}

export async function insertContent(db: Db, row: StoredContent): Promise<void> {
  await db.insert(planContent).values(row);
}

/** Writes the words of a plan that still has the version one read; false when another was quicker. */
export async function updateContent(db: Db, { planId, ...row }: StoredContent, version: number): Promise<boolean> {
  const result = await db
    .update(planContent)
    .set(row)
    .where(and(eq(planContent.planId, planId), eq(planContent.version, version)));
  return result.changes === 1;
}

export async function insertContentStep(db: Db, row: ContentStep): Promise<void> {
  await db.insert(planContentStep).values(row);
}

/** The last change that has not been undone. */
export async function lastContentStep(db: ReadDb, planId: string): Promise<ContentStep | undefined> {
  return db
    .select()
    .from(planContentStep)
    .where(and(eq(planContentStep.planId, planId), isNull(planContentStep.undoneAt)))
    .orderBy(desc(planContentStep.version))
    .limit(1)
    .get();
}

export async function markStepUndone(db: Db, id: string, at: string): Promise<void> {
  await db.update(planContentStep).set({ undoneAt: at }).where(eq(planContentStep.id, id));
}

/** Stores which points of § 9 are met, where lists and figures read them. The plan's version stays: nobody changed it. */
export async function storeContents(db: Db, planId: string, contents: PlanContent[]): Promise<void> {
  await db.update(plan).set({ contents }).where(eq(plan.id, planId));
}
