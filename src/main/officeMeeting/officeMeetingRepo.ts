import { and, asc, between, desc, eq, gt, gte, lt, ne, sql } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { officeMeeting } from '../db/schema/index.ts';

/** A meeting as stored. */
export type OfficeMeeting = typeof officeMeeting.$inferSelect;

/** Meetings from–to, in order. */
export async function listOfficeMeetings(db: ReadDb, from: Day, to: Day): Promise<OfficeMeeting[]> {
  const statement = prepared(db, 'officeMeeting.between', (d) =>
    d
      .select()
      .from(officeMeeting)
      .where(between(officeMeeting.day, sql.placeholder('from'), sql.placeholder('to')))
      .orderBy(asc(officeMeeting.day), asc(officeMeeting.startTime), asc(officeMeeting.id))
      .prepare(),
  );
  return statement.all({ from, to });
}

export async function findOfficeMeeting(db: ReadDb, id: string): Promise<OfficeMeeting | undefined> {
  return db.select().from(officeMeeting).where(eq(officeMeeting.id, id)).get();
}

/** The planned meeting after the day, and the one before it, or undefined. */
export async function nextMeeting(db: ReadDb, day: Day): Promise<OfficeMeeting | undefined> {
  return db
    .select()
    .from(officeMeeting)
    .where(and(gt(officeMeeting.day, day), eq(officeMeeting.state, 'planned')))
    .orderBy(asc(officeMeeting.day), asc(officeMeeting.id))
    .limit(1)
    .get();
}
/** Planned meetings from a day and before another, whose minutes are not approved, the oldest first. */
export async function unapprovedMeetings(db: ReadDb, from: Day, before: Day): Promise<OfficeMeeting[]> {
  return db
    .select()
    .from(officeMeeting)
    .where(
      and(
        gte(officeMeeting.day, from),
        lt(officeMeeting.day, before),
        eq(officeMeeting.state, 'planned'),
        ne(officeMeeting.recordState, 'approved'),
      ),
    )
    .orderBy(asc(officeMeeting.day), asc(officeMeeting.id));
}

export async function meetingBefore(db: ReadDb, day: Day): Promise<OfficeMeeting | undefined> {
  return db
    .select()
    .from(officeMeeting)
    .where(and(lt(officeMeeting.day, day), eq(officeMeeting.state, 'planned')))
    .orderBy(desc(officeMeeting.day), desc(officeMeeting.id))
    .limit(1)
    .get();
}

export async function insertOfficeMeetings(db: Db, rows: readonly OfficeMeeting[]): Promise<void> {
  await db.insert(officeMeeting).values([...rows]);
}

/** Changes a meeting that still has the version one read; false when another was quicker, or there is none. */
export async function updateOfficeMeeting(
  db: Db,
  id: string,
  version: number,
  values: Partial<Omit<OfficeMeeting, 'id' | 'version' | 'createdAt'>>,
): Promise<boolean> {
  const result = await db
    .update(officeMeeting)
    .set({ ...values, version: version + 1 })
    .where(and(eq(officeMeeting.id, id), eq(officeMeeting.version, version)));
  return result.changes === 1;
}
