import { addDays, addYears, type Day } from '../../domain/calendar/day.ts';
import { isUnprepared } from '../../domain/officeMeeting/agendaItem.ts';
import { daysToPrepare } from '../../domain/officeMeeting/officeMeeting.ts';
import { awaitsApproval } from '../../domain/officeMeeting/meetingRecord.ts';
import type { ReadDb } from '../db/database.ts';
import { countItems, itemsOfMeeting } from './agendaItemRepo.ts';
import { nextMeeting, unapprovedMeetings } from './officeMeetingRepo.ts';

/** What waits with the office's meetings; minutes of the last year, which is as far back as anybody would still approve. */
export async function waitingMeetings(db: ReadDb, today: Day) {
  const next = await nextMeeting(db, addDays(today, -1));
  const isNear = next !== undefined && next.day <= addDays(today, daysToPrepare);
  const items = isNear ? await itemsOfMeeting(db, next.id) : [];
  const agenda = items.map(({ item }) => ({ isCarriedHere: item.carriedFromId !== null }));
  const open = await unapprovedMeetings(db, addYears(today, -1), today);
  const counts = await countItems(
    db,
    open.map(({ id }) => id),
  );
  const waiting = open.filter((meeting) => awaitsApproval({ ...meeting, items: counts.get(meeting.id) ?? 0 }, today));
  const [oldest] = waiting;
  return {
    unprepared: isNear && isUnprepared(agenda) ? { id: next.id, day: next.day } : null,
    unapproved: oldest ? { id: oldest.id, day: oldest.day, count: waiting.length } : null,
  };
}
