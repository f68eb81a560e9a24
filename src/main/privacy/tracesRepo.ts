import { and, eq, inArray, isNull, like, or } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import { audit, draft, improvement, meetingRecord } from '../db/schema/index.ts';
import type { AuditLine } from '../security/auditRepo.ts';

/** What a person is known by in free text. */
export interface Bearing {
  readonly givenName: string;
  readonly familyName: string;
  readonly nationalId: string | null;
}

/** SQL's own signs in a name stand for themselves. */
const containing = (text: string): string => `%${text.replaceAll(/[\\%_]/g, '')}%`;

/** The lines of the log about these persons and what was theirs, and those whose reason names one of them. */
export async function clearLines(
  db: Db,
  about: { personIds: readonly string[]; ids: readonly string[]; bearings: readonly Bearing[] },
  clearedBy: number,
): Promise<AuditLine[]> {
  const named = about.bearings.flatMap(({ givenName, familyName, nationalId }) => [
    ...(nationalId === null ? [] : [like(audit.ground, containing(nationalId))]),
    ...(givenName === '' || familyName === ''
      ? []
      : [and(like(audit.ground, containing(givenName)), like(audit.ground, containing(familyName)))]),
  ]);
  const seqs = await db
    .select({ seq: audit.seq })
    .from(audit)
    .where(
      and(
        isNull(audit.clearedBy),
        or(inArray(audit.personId, [...about.personIds]), inArray(audit.entityId, [...about.ids]), ...named),
      ),
    );
  const numbers = seqs.map(({ seq }) => seq);
  await db.update(audit).set({ ground: null, detail: null, clearedBy }).where(inArray(audit.seq, numbers));
  return db.select().from(audit).where(inArray(audit.seq, numbers));
}

/** Drafts of anybody that speak of the person: by an id, the number, or the whole name. */
export async function deleteDrafts(db: Db, ids: ReadonlySet<string>, bearings: readonly Bearing[]): Promise<number> {
  const isAbout = (text: string) =>
    [...ids].some((id) => text.includes(id)) ||
    bearings.some(
      ({ givenName, familyName, nationalId }) =>
        (nationalId !== null && text.includes(nationalId)) ||
        (givenName !== '' && familyName !== '' && text.includes(givenName) && text.includes(familyName)),
    );
  const found = (await db.select().from(draft)).filter(({ payload }) => isAbout(JSON.stringify(payload)));
  for (const { id } of found) await db.delete(draft).where(eq(draft.id, id));
  return found.length;
}

/** The approved minutes, newest and older, with a point about one of these persons. */
export async function recordsAbout(
  db: ReadDb,
  personIds: ReadonlySet<string>,
): Promise<(typeof meetingRecord.$inferSelect)[]> {
  const records = await db.select().from(meetingRecord);
  return records.filter(({ snapshot }) => snapshot.items.some(({ personId }) => personIds.has(personId ?? '')));
}

/** Puts other minutes in the place of the approved ones: what stood about a deleted person is gone from them. */
export async function rewriteRecord(
  db: Db,
  id: string,
  values: Pick<typeof meetingRecord.$inferSelect, 'snapshot' | 'hash'>,
): Promise<void> {
  await db.update(meetingRecord).set(values).where(eq(meetingRecord.id, id));
}

/** Improvements stay when the complaint they came from goes. */
export async function unlinkImprovements(db: Db, ids: readonly string[]): Promise<void> {
  await db
    .update(improvement)
    .set({ complaintId: null })
    .where(inArray(improvement.complaintId, [...ids]));
}
