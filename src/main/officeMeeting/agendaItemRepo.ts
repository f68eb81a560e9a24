import { and, asc, count, eq, gte, inArray, isNull, max, ne } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import { asList, inList } from '../db/columns.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { agendaItem, complaintEvent, decision, officeMeeting, person } from '../db/schema/index.ts';
import { personLineColumns } from '../person/personRepo.ts';

/** A point as stored. */
export type AgendaItem = typeof agendaItem.$inferSelect;

const onAgenda = (meetingId: string) => and(eq(agendaItem.meetingId, meetingId), isNull(agendaItem.removedAt));

/** The points of a meeting in order, each with whom it is about and what was decided there and stands. */
export async function itemsOfMeeting(db: ReadDb, meetingId: string) {
  return db
    .select({
      item: agendaItem,
      person: personLineColumns,
      decision: { id: decision.id, outcome: decision.outcome, legalBasis: decision.legalBasis },
      complaintEvent: { id: complaintEvent.id, step: complaintEvent.step },
    })
    .from(agendaItem)
    .leftJoin(person, eq(person.id, agendaItem.personId))
    .leftJoin(decision, and(eq(decision.id, agendaItem.decisionId), isNull(decision.revokedAt)))
    .leftJoin(complaintEvent, and(eq(complaintEvent.id, agendaItem.complaintEventId), isNull(complaintEvent.undoneAt)))
    .where(onAgenda(meetingId))
    .orderBy(asc(agendaItem.position), asc(agendaItem.id));
}
export type ItemOfMeeting = Awaited<ReturnType<typeof itemsOfMeeting>>[number];

export async function findItem(db: ReadDb, id: string): Promise<AgendaItem | undefined> {
  return db.select().from(agendaItem).where(eq(agendaItem.id, id)).get();
}

/** The place behind the last point. */
export async function endOfAgenda(db: ReadDb, meetingId: string): Promise<number> {
  const row = await db
    .select({ last: max(agendaItem.position) })
    .from(agendaItem)
    .where(eq(agendaItem.meetingId, meetingId))
    .get();
  return (row?.last ?? 0) + 1;
}

export async function insertItems(db: Db, rows: readonly AgendaItem[]): Promise<void> {
  await db.insert(agendaItem).values([...rows]);
}

/** Changes a point; the version goes up by one. */
export async function updateItem(db: Db, { id, version }: AgendaItem, values: Partial<AgendaItem>): Promise<void> {
  await db
    .update(agendaItem)
    .set({ ...values, version: version + 1 })
    .where(eq(agendaItem.id, id));
}

/** Gives the points their places, in this order. What is written at them keeps its version. */
export async function placeItems(db: Db, ids: readonly string[]): Promise<void> {
  for (const [index, id] of ids.entries())
    await db
      .update(agendaItem)
      .set({ position: index + 1 })
      .where(eq(agendaItem.id, id));
}

/** Where these points went on to, by the id they came from. */
export async function carriedOn(db: ReadDb, itemIds: readonly string[]) {
  const rows = await db
    .select({ fromId: agendaItem.carriedFromId, item: agendaItem, meetingId: officeMeeting.id, day: officeMeeting.day })
    .from(agendaItem)
    .innerJoin(officeMeeting, eq(officeMeeting.id, agendaItem.meetingId))
    .where(and(inArray(agendaItem.carriedFromId, [...itemIds]), isNull(agendaItem.removedAt)));
  return new Map(rows.map((row) => [row.fromId ?? '', row]));
}

/** Which meeting these points came from, by their own ids. */
export async function meetingsOfItems(db: ReadDb, itemIds: readonly string[]) {
  const rows = await db
    .select({ itemId: agendaItem.id, meetingId: officeMeeting.id, day: officeMeeting.day })
    .from(agendaItem)
    .innerJoin(officeMeeting, eq(officeMeeting.id, agendaItem.meetingId))
    .where(inArray(agendaItem.id, [...itemIds]));
  return new Map(rows.map(({ itemId, ...meeting }) => [itemId, meeting]));
}

/** What stands on the agendas of meetings from the day on, this one left out: by case or complaint, the nearest meeting's day. */
export async function onOtherAgendas(db: ReadDb, meetingId: string, from: Day): Promise<Map<string, Day>> {
  const rows = await db
    .select({ referralId: agendaItem.referralId, complaintId: agendaItem.complaintId, day: officeMeeting.day })
    .from(officeMeeting)
    .innerJoin(agendaItem, and(eq(agendaItem.meetingId, officeMeeting.id), isNull(agendaItem.removedAt)))
    .where(and(gte(officeMeeting.day, from), eq(officeMeeting.state, 'planned'), ne(officeMeeting.id, meetingId)))
    .orderBy(asc(officeMeeting.day));
  // The nearest is written last, and stays.
  return new Map(rows.toReversed().map(({ referralId, complaintId, day }) => [complaintId ?? referralId ?? '', day]));
}

/** How many points each of these meetings has. */
export async function countItems(db: ReadDb, meetingIds: readonly string[]): Promise<Map<string, number>> {
  const statement = prepared(db, 'agendaItem.count', (d) =>
    d
      .select({ meetingId: agendaItem.meetingId, items: count() })
      .from(agendaItem)
      .where(and(inList(agendaItem.meetingId, 'ids'), isNull(agendaItem.removedAt)))
      .groupBy(agendaItem.meetingId)
      .prepare(),
  );
  return new Map(statement.all({ ids: asList(meetingIds) }).map(({ meetingId, items }) => [meetingId ?? '', items]));
}
