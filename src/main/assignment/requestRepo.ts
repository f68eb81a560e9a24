import { asc, eq } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import { assignmentRequest } from '../db/schema/index.ts';

/** A forespørsel to a unit as stored. */
export type AssignmentRequest = typeof assignmentRequest.$inferSelect;
/** What an answer changes. */
export type RequestAnswer = Partial<Pick<AssignmentRequest, 'state' | 'answeredOn' | 'declineReason' | 'answerNote'>>;

export async function findRequest(db: ReadDb, id: string): Promise<AssignmentRequest | undefined> {
  return db.select().from(assignmentRequest).where(eq(assignmentRequest.id, id)).get();
}

/** The requests of a case, the first first. */
export async function requestsOfReferral(db: ReadDb, referralId: string): Promise<AssignmentRequest[]> {
  return db
    .select()
    .from(assignmentRequest)
    .where(eq(assignmentRequest.referralId, referralId))
    .orderBy(asc(assignmentRequest.requestedOn), asc(assignmentRequest.id));
}

export async function insertRequest(db: Db, row: AssignmentRequest): Promise<void> {
  await db.insert(assignmentRequest).values(row);
}

export async function updateRequest(db: Db, id: string, values: RequestAnswer): Promise<void> {
  await db.update(assignmentRequest).set(values).where(eq(assignmentRequest.id, id));
}
