import { and, count, inArray, or } from 'drizzle-orm';

import type { ReadDb } from '../db/database.ts';
import { assignment, assignmentTask, consent, contact, expectedMove, person, plan } from '../db/schema/index.ts';
import { idsOfBatch, notOfBatch, type Counts } from './batchRowsRepo.ts';

/** How much was written by hand about the persons, appointments and plans of an import: no list brings any of it in. */
export async function followUpAddedSince(db: ReadDb, batchId: string): Promise<Counts> {
  const persons = idsOfBatch(db, person, batchId);
  return {
    contacts: await db.select({ n: count() }).from(contact).where(inArray(contact.personId, persons)),
    moves: await db.select({ n: count() }).from(expectedMove).where(inArray(expectedMove.personId, persons)),
    tasks: await db
      .select({ n: count() })
      .from(assignmentTask)
      .where(inArray(assignmentTask.assignmentId, idsOfBatch(db, assignment, batchId))),
    consents: await db
      .select({ n: count() })
      .from(consent)
      .where(
        and(
          or(inArray(consent.personId, persons), inArray(consent.planId, idsOfBatch(db, plan, batchId))),
          notOfBatch(consent.importBatchId, batchId),
        ),
      ),
  };
}
