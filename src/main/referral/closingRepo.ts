import { and, eq, gt, inArray, isNull, ne, or } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import { grantedStates } from '../../domain/referral/state.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { assignment, assignmentRequest, referral } from '../db/schema/index.ts';

type Assignment = typeof assignment.$inferSelect;
type Request = typeof assignmentRequest.$inferSelect;

/** Requests to units that nobody has answered. */
export async function waitingRequests(db: ReadDb, referralId: string): Promise<Request[]> {
  return db
    .select()
    .from(assignmentRequest)
    .where(and(eq(assignmentRequest.referralId, referralId), eq(assignmentRequest.state, 'waiting')));
}

/** Assignments of the person that last beyond the day. */
export async function runningAssignments(db: ReadDb, personId: string, day: Day): Promise<Assignment[]> {
  return db
    .select()
    .from(assignment)
    .where(and(eq(assignment.personId, personId), or(isNull(assignment.toDay), gt(assignment.toDay, day))));
}

/** Whether another case of the person still gives a right to a coordinator. */
export async function hasOtherRunningGrant(db: ReadDb, personId: string, exceptId: string): Promise<boolean> {
  const others = await db
    .select({ id: referral.id })
    .from(referral)
    .where(and(eq(referral.personId, personId), ne(referral.id, exceptId), inArray(referral.state, [...grantedStates])))
    .limit(1);
  return others.length > 0;
}

export async function changeRequest(db: Db, id: string, values: Partial<Request>): Promise<void> {
  await db.update(assignmentRequest).set(values).where(eq(assignmentRequest.id, id));
}

export async function changeAssignment(db: Db, id: string, values: Partial<Assignment>): Promise<void> {
  await db.update(assignment).set(values).where(eq(assignment.id, id));
}

export async function removeRequests(db: Db, ids: readonly string[]): Promise<void> {
  await db.delete(assignmentRequest).where(inArray(assignmentRequest.id, [...ids]));
}

export async function removeAssignments(db: Db, ids: readonly string[]): Promise<void> {
  await db.delete(assignment).where(inArray(assignment.id, [...ids]));
}
