import { eq } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import {
  agendaItem,
  assignment,
  assignmentRequest,
  attachment,
  complaint,
  consent,
  contact,
  expectedMove,
  hospitalStay,
  participationAgreement,
  deadline,
  decision,
  letter,
  person,
  plan,
  referral,
} from '../db/schema/index.ts';
import { sortName } from '../../domain/person/name.ts';
import type { Person } from './personRepo.ts';

/** Everything that belongs to a person and moves with them. */
const belongings = [
  referral,
  decision,
  assignmentRequest,
  assignment,
  attachment,
  plan,
  consent,
  contact,
  complaint,
  expectedMove,
  agendaItem,
  letter,
  hospitalStay,
  participationAgreement,
  deadline,
] as const;

/** Moves everything of one person to another. Returns how many rows moved. */
export async function moveBelongings(db: Db, fromId: string, intoId: string): Promise<number> {
  let moved = 0;
  for (const table of belongings) {
    const result = await db.update(table).set({ personId: intoId }).where(eq(table.personId, fromId));
    moved += result.changes;
  }
  return moved;
}

/** The ids of a person's cases. */
export async function caseIdsOf(db: ReadDb, personId: string): Promise<string[]> {
  const rows = await db.select({ id: referral.id }).from(referral).where(eq(referral.personId, personId));
  return rows.map((row) => row.id);
}

/** What the remaining record does not know and the other does. Its own words are never changed. */
function filledFrom(into: Person, from: Person): Partial<Person> {
  const filled: Record<string, unknown> = {};
  for (const column of Object.keys(from) as (keyof Person)[]) {
    if (column !== 'mergedIntoId' && column !== 'importBatchId' && into[column] === null && from[column] !== null)
      filled[column] = from[column];
  }
  if (into.gender === 'unknown') filled.gender = from.gender;
  if (into.needClass === 'unknown') filled.needClass = from.needClass;
  if (into.givenName === '') filled.givenName = from.givenName;
  // A number, or at least a birth, is more than an expected child.
  if (into.nationalId === null && from.nationalId !== null) filled.identityKind = 'nationalId';
  else if (into.identityKind === 'expectedChild') filled.identityKind = from.identityKind;
  return filled;
}

/** Writes the merge on both records. The one that is merged stays, and leads to the other from now on. */
export async function writeMerge(db: Db, from: Person, into: Person, now: string): Promise<void> {
  const filled = { ...into, ...filledFrom(into, from) };
  await db
    .update(person)
    .set({
      ...filled,
      sortName: sortName(filled.familyName, filled.givenName),
      version: into.version + 1,
      updatedAt: now,
    })
    .where(eq(person.id, into.id));
  await db
    .update(person)
    .set({ mergedIntoId: into.id, version: from.version + 1, updatedAt: now })
    .where(eq(person.id, from.id));
}
