import type { ReadDb } from '../db/database.ts';
import { complaint } from '../db/schema/index.ts';

/** The complaints that the register has, in the columns that rows of a list are matched by. */
export async function knownComplaints(db: ReadDb) {
  return db
    .select({
      personId: complaint.personId,
      recordKind: complaint.recordKind,
      kind: complaint.kind,
      receivedOn: complaint.receivedOn,
    })
    .from(complaint);
}
export type KnownComplaints = Awaited<ReturnType<typeof knownComplaints>>;
