import { and, desc, eq, inArray } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import { complaint, person, referral } from '../db/schema/index.ts';
import { personLineColumns } from '../person/personRepo.ts';

/** A complaint as stored. */
export type Complaint = typeof complaint.$inferSelect;

/** Complaints with whom and which case they are about. */
export const complaintsWithPerson = (db: ReadDb) =>
  db
    .select({
      complaint,
      person: personLineColumns,
      sortName: person.sortName,
      caseNumber: referral.caseNumber,
      decidedOn: referral.decidedOn,
    })
    .from(complaint)
    .innerJoin(person, eq(person.id, complaint.personId))
    .leftJoin(referral, eq(referral.id, complaint.referralId));

/** One complaint with its person and case. */
export async function findComplaint(db: ReadDb, id: string) {
  return complaintsWithPerson(db).where(eq(complaint.id, id)).get();
}

/** The person's complaints, the latest first. */
export async function complaintsOfPerson(db: ReadDb, personId: string) {
  return complaintsWithPerson(db)
    .where(eq(complaint.personId, personId))
    .orderBy(desc(complaint.receivedOn), desc(complaint.id));
}

/** These complaints with their persons and cases, by id. */
export async function complaintsById(db: ReadDb, ids: readonly string[]) {
  const rows = await complaintsWithPerson(db).where(inArray(complaint.id, [...ids]));
  return new Map(rows.map((row) => [row.complaint.id, row]));
}

export async function insertComplaint(db: Db, row: Complaint): Promise<void> {
  await db.insert(complaint).values(row);
}

/** Changes a complaint that still has the version one read; false when another was quicker. */
export async function updateComplaint(
  db: Db,
  id: string,
  version: number,
  values: Partial<Omit<Complaint, 'id' | 'version' | 'personId' | 'createdAt'>>,
): Promise<boolean> {
  const result = await db
    .update(complaint)
    .set({ ...values, version: version + 1 })
    .where(and(eq(complaint.id, id), eq(complaint.version, version)));
  return result.changes === 1;
}
