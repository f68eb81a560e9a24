import { asc, eq, max } from 'drizzle-orm';

import type { Moment } from '../../domain/calendar/day.ts';
import type { ComplaintStep } from '../../domain/complaint/complaintState.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { newId } from '../db/newId.ts';
import { complaintEvent, type ComplaintStanding } from '../db/schema/index.ts';

/** One step of a complaint as stored. */
export type ComplaintEvent = typeof complaintEvent.$inferSelect;

/** Everything that happened with a complaint, in order, also what was undone. */
export async function complaintEvents(db: ReadDb, complaintId: string): Promise<ComplaintEvent[]> {
  return db
    .select()
    .from(complaintEvent)
    .where(eq(complaintEvent.complaintId, complaintId))
    .orderBy(asc(complaintEvent.seq));
}

/** Adds an event after the others of its complaint. Returns its id. */
export async function appendComplaintEvent(
  db: Db,
  event: Omit<ComplaintEvent, 'id' | 'seq' | 'undoneAt' | 'undoneBy'>,
): Promise<string> {
  const last = await db
    .select({ seq: max(complaintEvent.seq) })
    .from(complaintEvent)
    .where(eq(complaintEvent.complaintId, event.complaintId))
    .get();
  const seq = (last?.seq ?? 0) + 1;
  const id = newId();
  await db.insert(complaintEvent).values({ id, seq, undoneAt: null, undoneBy: null, ...event });
  return id;
}

/** Marks an event as undone. It is never removed. */
export async function markComplaintEventUndone(db: Db, id: string, at: Moment, accountId: string): Promise<void> {
  await db.update(complaintEvent).set({ undoneAt: at, undoneBy: accountId }).where(eq(complaintEvent.id, id));
}

const isStep = (step: ComplaintEvent['step']): step is ComplaintStep => step !== 'register' && step !== 'undo';

/** The step that can be taken back, the last that was not, with the columns as they were before it. */
export function undoableComplaintStep(
  events: readonly ComplaintEvent[],
): { eventId: string; step: ComplaintStep; before: ComplaintStanding } | null {
  const last = events.findLast(({ step, undoneAt }) => step !== 'undo' && undoneAt === null);
  if (!last || !isStep(last.step) || last.before === null) return null;
  return { eventId: last.id, step: last.step, before: last.before };
}
