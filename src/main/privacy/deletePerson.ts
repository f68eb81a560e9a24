import type { MeetingSnapshot } from '../../domain/officeMeeting/meetingRecord.ts';
import type { Db } from '../db/database.ts';
import { snapshotHash } from '../officeMeeting/meetingSnapshot.ts';
import { clearedDigest } from '../security/auditClearing.ts';
import { lastAuditLine } from '../security/auditRepo.ts';
import { deleteBelongings, idsAbout, personIdsOf } from './belongingsRepo.ts';
import { bearingsOf } from './bearingRepo.ts';
import { clearLines, deleteDrafts, recordsAbout, rewriteRecord, unlinkImprovements } from './tracesRepo.ts';

/** What went: rows by table, and lines of the log that lost their text. The digest belongs in the deletion's own line. */
export interface Deleted {
  readonly rows: Readonly<Record<string, number>>;
  readonly lines: number;
  readonly clearedDigest: string;
}

/**
 * Deletes a person and everything about them (pjl § 25, GDPR art. 17): every row, search words, files, drafts, what the
 * minutes say of them, and the free text of the log. The line that tells of it must be the very next one written, with
 * the digest; to be run as great work, so that nothing is left in the database's own log either.
 */
export async function deletePerson(db: Db, personId: string): Promise<Deleted> {
  const personIds = await personIdsOf(db, personId);
  const bearings = await bearingsOf(db, personIds);
  const ids = await idsAbout(db, personIds);
  const drafts = await deleteDrafts(db, ids, bearings);
  for (const { id, snapshot } of await recordsAbout(db, new Set(personIds))) {
    const rest = withoutPersons(snapshot, new Set(personIds));
    await rewriteRecord(db, id, { snapshot: rest, hash: snapshotHash(rest) });
  }
  await unlinkImprovements(db, [...ids]);
  const rows = await deleteBelongings(db, personId);
  const seq = ((await lastAuditLine(db))?.seq ?? 0) + 1;
  const lines = await clearLines(db, { personIds, ids: [...ids], bearings }, seq);
  return {
    rows: drafts === 0 ? rows : { ...rows, draft: drafts },
    lines: lines.length,
    clearedDigest: clearedDigest(lines),
  };
}

/** The minutes with the person's points left as points about nobody: that something was decided stays. */
function withoutPersons(snapshot: MeetingSnapshot, personIds: ReadonlySet<string>): MeetingSnapshot {
  return {
    ...snapshot,
    items: snapshot.items.map((item) =>
      personIds.has(item.personId ?? '')
        ? {
            ...item,
            personId: null,
            caseNumber: null,
            initials: null,
            title: null,
            background: null,
            conclusion: null,
            responsible: null,
          }
        : item,
    ),
  };
}
