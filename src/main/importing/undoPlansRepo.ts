import { and, count, eq, exists, gt, inArray, or, sql } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import { consent, deadline, person, plan, planContent, planEvent, planReview } from '../db/schema/index.ts';
import { idsOfBatch, notOfBatch, type Counts } from './batchRowsRepo.ts';

/** How many plans of an import were changed since, or have got content or reviews by hand. */
export async function plansChangedSince(db: ReadDb, batchId: string): Promise<Counts> {
  const plans = idsOfBatch(db, plan, batchId);
  return {
    plans: await db
      .select({ n: count() })
      .from(plan)
      .where(
        or(
          and(eq(plan.importBatchId, batchId), gt(plan.version, 1)),
          and(inArray(plan.personId, idsOfBatch(db, person, batchId)), notOfBatch(plan.importBatchId, batchId)),
          exists(
            db
              .select({ one: sql`1` })
              .from(planContent)
              .where(and(eq(planContent.planId, plan.id), inArray(planContent.planId, plans))),
          ),
          exists(
            db
              .select({ one: sql`1` })
              .from(planReview)
              .where(and(eq(planReview.planId, plan.id), inArray(planReview.planId, plans))),
          ),
        ),
      ),
  };
}

/** Takes the plans of an import out again, with their consents, deadlines and story. Gives how many plans it was. */
export async function removePlans(db: Db, batchId: string): Promise<number> {
  const plans = idsOfBatch(db, plan, batchId);
  await db.delete(deadline).where(inArray(deadline.subjectId, plans));
  await db.delete(planEvent).where(inArray(planEvent.planId, plans));
  await db.delete(consent).where(eq(consent.importBatchId, batchId));
  return (await db.delete(plan).where(eq(plan.importBatchId, batchId))).changes;
}
