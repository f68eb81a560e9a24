import { and, asc, eq, inArray, isNull, ne } from 'drizzle-orm';

import type { Moment } from '../../domain/calendar/day.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { decision } from '../db/schema/index.ts';

export type Decision = typeof decision.$inferSelect;

/** The decisions of a case that were not taken back, oldest first. */
export async function listDecisions(db: ReadDb, referralId: string): Promise<Decision[]> {
  return db
    .select()
    .from(decision)
    .where(and(eq(decision.referralId, referralId), isNull(decision.revokedAt)))
    .orderBy(asc(decision.decidedOn), asc(decision.id));
}

/** Adds a decision; the one that stood until now is superseded by it, never changed. */
export async function insertDecision(db: Db, row: Decision): Promise<void> {
  await db.insert(decision).values(row);
  await db
    .update(decision)
    .set({ supersededById: row.id })
    .where(
      and(
        eq(decision.referralId, row.referralId),
        ne(decision.id, row.id),
        isNull(decision.supersededById),
        isNull(decision.revokedAt),
      ),
    );
}

/** Takes decisions back; what they superseded stands again. */
export async function revokeDecisions(db: Db, ids: readonly string[], at: Moment): Promise<void> {
  await db
    .update(decision)
    .set({ revokedAt: at })
    .where(inArray(decision.id, [...ids]));
  await db
    .update(decision)
    .set({ supersededById: null })
    .where(inArray(decision.supersededById, [...ids]));
}
