import { desc, eq } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import { meetingRecord } from '../db/schema/index.ts';

/** One approved version of a meeting's minutes. */
export type MeetingRecord = typeof meetingRecord.$inferSelect;

/** The approved minutes of a meeting, the newest first. */
export async function recordsOfMeeting(db: ReadDb, meetingId: string): Promise<MeetingRecord[]> {
  return db
    .select()
    .from(meetingRecord)
    .where(eq(meetingRecord.meetingId, meetingId))
    .orderBy(desc(meetingRecord.number));
}

export async function insertRecord(db: Db, row: MeetingRecord): Promise<void> {
  await db.insert(meetingRecord).values(row);
}
