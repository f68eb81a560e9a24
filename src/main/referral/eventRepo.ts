import { asc, eq, max } from 'drizzle-orm';

import type { Moment } from '../../domain/calendar/day.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { newId } from '../db/newId.ts';
import { referralEvent } from '../db/schema/index.ts';

/** One step of a case as stored. */
export type ReferralEvent = typeof referralEvent.$inferSelect;

/** Everything that happened in a case, in order, also what was undone. */
export async function listEvents(db: ReadDb, referralId: string): Promise<ReferralEvent[]> {
  return db
    .select()
    .from(referralEvent)
    .where(eq(referralEvent.referralId, referralId))
    .orderBy(asc(referralEvent.seq));
}

/** Adds an event after the others of its case. */
export async function appendEvent(
  db: Db,
  event: Omit<ReferralEvent, 'id' | 'seq' | 'undoneAt' | 'undoneBy'>,
): Promise<void> {
  const last = await db
    .select({ seq: max(referralEvent.seq) })
    .from(referralEvent)
    .where(eq(referralEvent.referralId, event.referralId))
    .get();
  const seq = (last?.seq ?? 0) + 1;
  await db.insert(referralEvent).values({ id: newId(), seq, undoneAt: null, undoneBy: null, ...event });
}

/** Marks an event as undone. It is never removed. */
export async function markUndone(db: Db, id: string, at: Moment, accountId: string): Promise<void> {
  await db.update(referralEvent).set({ undoneAt: at, undoneBy: accountId }).where(eq(referralEvent.id, id));
}
