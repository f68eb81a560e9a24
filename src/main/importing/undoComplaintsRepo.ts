import { and, count, eq, gt, inArray, or } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import { complaint, complaintEvent, deadline, person, referral } from '../db/schema/index.ts';
import { idsOfBatch, notOfBatch, type Counts } from './batchRowsRepo.ts';

/** How many complaints of an import were changed since, or were made by hand about its persons and cases. */
export async function complaintsChangedSince(db: ReadDb, batchId: string): Promise<Counts> {
  return {
    complaints: await db
      .select({ n: count() })
      .from(complaint)
      .where(
        or(
          and(eq(complaint.importBatchId, batchId), gt(complaint.version, 1)),
          and(
            or(
              inArray(complaint.personId, idsOfBatch(db, person, batchId)),
              inArray(complaint.referralId, idsOfBatch(db, referral, batchId)),
            ),
            notOfBatch(complaint.importBatchId, batchId),
          ),
        ),
      ),
  };
}

/** Takes the complaints of an import out again, with their story and deadlines. Gives how many rows it was. */
export async function removeComplaints(db: Db, batchId: string): Promise<number> {
  const complaints = idsOfBatch(db, complaint, batchId);
  await db.delete(deadline).where(inArray(deadline.subjectId, complaints));
  await db.delete(complaintEvent).where(inArray(complaintEvent.complaintId, complaints));
  return (await db.delete(complaint).where(eq(complaint.importBatchId, batchId))).changes;
}
