import { desc, eq } from 'drizzle-orm';

import type { ReadDb } from '../db/database.ts';
import { assignmentRequest, person, referral } from '../db/schema/index.ts';
import { personLineColumns } from '../person/personRepo.ts';

/** Every request a unit got, the latest first. */
export async function requestsOfUnit(db: ReadDb, unitId: string) {
  return db
    .select({
      id: assignmentRequest.id,
      referralId: assignmentRequest.referralId,
      caseNumber: referral.caseNumber,
      person: personLineColumns,
      role: assignmentRequest.role,
      requestedOn: assignmentRequest.requestedOn,
      answerBy: assignmentRequest.answerBy,
      state: assignmentRequest.state,
      answeredOn: assignmentRequest.answeredOn,
      declineReason: assignmentRequest.declineReason,
      answerNote: assignmentRequest.answerNote,
    })
    .from(assignmentRequest)
    .innerJoin(referral, eq(referral.id, assignmentRequest.referralId))
    .innerJoin(person, eq(person.id, assignmentRequest.personId))
    .where(eq(assignmentRequest.unitId, unitId))
    .orderBy(desc(assignmentRequest.requestedOn), desc(assignmentRequest.id));
}
