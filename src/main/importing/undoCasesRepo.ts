import { and, count, eq, gt, inArray, notExists, or, sql } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import {
  assignment,
  assignmentRequest,
  attachment,
  complaint,
  coordinator,
  deadline,
  decision,
  person,
  plan,
  referral,
  referralEvent,
  searchWord,
  unit,
} from '../db/schema/index.ts';
import { idsOfBatch, notOfBatch, type Counts } from './batchRowsRepo.ts';

/** How many persons, cases and appointments of an import were changed since, or have got something added by hand. */
export async function casesChangedSince(db: ReadDb, batchId: string): Promise<Counts> {
  const persons = idsOfBatch(db, person, batchId);
  const cases = idsOfBatch(db, referral, batchId);
  const coordinators = idsOfBatch(db, coordinator, batchId);
  return {
    persons: await db
      .select({ n: count() })
      .from(person)
      .where(
        or(
          and(eq(person.importBatchId, batchId), or(gt(person.version, 1), sql`${person.mergedIntoId} is not null`)),
          and(inArray(person.mergedIntoId, persons), notOfBatch(person.importBatchId, batchId)),
        ),
      ),
    referrals: await db
      .select({ n: count() })
      .from(referral)
      .where(
        or(
          and(eq(referral.importBatchId, batchId), gt(referral.version, 1)),
          and(inArray(referral.personId, persons), notOfBatch(referral.importBatchId, batchId)),
        ),
      ),
    assignments: await db
      .select({ n: count() })
      .from(assignment)
      .where(
        or(
          and(eq(assignment.importBatchId, batchId), gt(assignment.version, 1)),
          and(
            or(
              inArray(assignment.personId, persons),
              inArray(assignment.coordinatorId, coordinators),
              inArray(assignment.referralId, cases),
            ),
            notOfBatch(assignment.importBatchId, batchId),
          ),
        ),
      ),
    requests: await db
      .select({ n: count() })
      .from(assignmentRequest)
      .where(
        or(
          inArray(assignmentRequest.referralId, cases),
          inArray(assignmentRequest.personId, persons),
          inArray(assignmentRequest.unitId, idsOfBatch(db, unit, batchId)),
          inArray(assignmentRequest.proposedCoordinatorId, coordinators),
        ),
      ),
    attachments: await db
      .select({ n: count() })
      .from(attachment)
      .where(or(inArray(attachment.referralId, cases), inArray(attachment.personId, persons))),
  };
}

/** Takes the persons, cases and appointments of an import out again, with their story and deadlines. Gives how many rows it was. */
export async function removeCases(db: Db, batchId: string): Promise<number> {
  const persons = idsOfBatch(db, person, batchId);
  const cases = idsOfBatch(db, referral, batchId);
  await db
    .delete(deadline)
    .where(
      or(
        inArray(deadline.personId, persons),
        inArray(deadline.referralId, cases),
        inArray(deadline.subjectId, idsOfBatch(db, assignment, batchId)),
      ),
    );
  await db.delete(referralEvent).where(inArray(referralEvent.referralId, cases));
  await db.delete(searchWord).where(inArray(searchWord.personId, persons));
  let removed = 0;
  for (const table of [decision, assignment, referral, person])
    removed += (await db.delete(table).where(eq(table.importBatchId, batchId))).changes;
  return removed;
}

/** Persons that the import made. */
export async function personsMadeBy(db: ReadDb, batchId: string): Promise<string[]> {
  const rows = await db.select({ id: person.id }).from(person).where(eq(person.importBatchId, batchId));
  return rows.map(({ id }) => id);
}

/** Persons who were there before the import and got something from it: their deadlines are counted anew after the undo. */
export async function personsTouchedBy(db: ReadDb, batchId: string): Promise<string[]> {
  const touched = new Set<string>();
  for (const table of [referral, assignment, plan, complaint]) {
    const rows = await db
      .selectDistinct({ id: table.personId })
      .from(table)
      .where(and(eq(table.importBatchId, batchId), sql`${table.personId} not in ${idsOfBatch(db, person, batchId)}`));
    for (const { id } of rows) touched.add(id);
  }
  return [...touched];
}

/** Case numbers that the import gave to persons who stay: their search words go with them. */
export async function caseNumbersGivenTo(
  db: ReadDb,
  batchId: string,
): Promise<{ personId: string; caseNumber: string }[]> {
  return db
    .select({ personId: referral.personId, caseNumber: referral.caseNumber })
    .from(referral)
    .where(
      and(
        eq(referral.importBatchId, batchId),
        notExists(
          db
            .select({ one: sql`1` })
            .from(person)
            .where(and(eq(person.id, referral.personId), eq(person.importBatchId, batchId))),
        ),
      ),
    );
}

/** Takes words by which a person could be found out of the search. */
export async function removeSearchWords(db: Db, personId: string, words: readonly string[]): Promise<void> {
  await db.delete(searchWord).where(and(eq(searchWord.personId, personId), inArray(searchWord.word, [...words])));
}
