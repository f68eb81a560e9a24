import type { CalendarEventRow } from '../../contract/calendar.ts';
import type { CalendarKind } from '../../domain/calendar/calendarKind.ts';
import { addMinutes } from '../../domain/calendar/clockTime.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { QueryContext } from '../api/context.ts';
import type { ReadDb } from '../db/database.ts';
import { listFaddere } from '../fadder/fadderRepo.ts';
import { listOfficeMeetings } from '../officeMeeting/officeMeetingRepo.ts';
import { practiceDue } from '../planning/practiceDue.ts';
import { listSessions } from '../supervision/sessionRepo.ts';
import { courseDaysIn } from './courseDaysRepo.ts';

type Context = Pick<QueryContext, 'db' | 'reference'>;

interface Days {
  from: Day;
  to: Day;
  kinds: readonly CalendarKind[];
}

/** What the office arranges in the days and what is due of its own work, in order of day and hour. */
export async function eventsIn(ctx: Context, days: Days): Promise<CalendarEventRow[]> {
  const { db } = ctx;
  const found = [
    ...(await courses(db, days)),
    ...(await meetings(db, days)),
    ...(await supervision(db, days)),
    ...(await practice(ctx, days)),
  ];
  return found.filter(({ kind }) => days.kinds.includes(kind)).toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

/** What has no hour stands first on its day. */
const orderOf = ({ day, startTime, id }: CalendarEventRow): string => `${day} ${startTime ?? ''} ${id}`;

async function courses(db: ReadDb, { from, to, kinds }: Days): Promise<CalendarEventRow[]> {
  if (!kinds.includes('course')) return [];
  return (await courseDaysIn(db, from, to)).map(
    ({ id, version, day, fromTime, toTime, place, state, courseId, part, position, of }) => ({
      id,
      version,
      kind: 'course',
      day,
      startTime: fromTime,
      endTime: toTime,
      place,
      course: { id: courseId, part, position, of },
      fadderName: null,
      practice: null,
      isCancelled: state === 'cancelled',
    }),
  );
}

async function meetings(db: ReadDb, { from, to, kinds }: Days): Promise<CalendarEventRow[]> {
  if (!kinds.includes('officeMeeting')) return [];
  return (await listOfficeMeetings(db, from, to)).map(({ id, version, day, place, state, ...clock }) => ({
    id,
    version,
    kind: 'officeMeeting',
    day,
    ...hoursOf(clock),
    place,
    course: null,
    fadderName: null,
    practice: null,
    isCancelled: state === 'cancelled',
  }));
}

async function supervision(db: ReadDb, { from, to, kinds }: Days): Promise<CalendarEventRow[]> {
  if (!kinds.includes('supervision') && !kinds.includes('fadderGroup')) return [];
  const sessions = await listSessions(db, { from, to, kind: null, state: null, fadderId: null });
  const names = sessions.length === 0 ? new Map<string, string>() : await fadderNames(db);
  return sessions.map(({ id, version, kind, state, day, place, fadderId, ...clock }) => ({
    id,
    version,
    kind: kind === 'fadderGroup' ? 'fadderGroup' : 'supervision',
    day,
    ...hoursOf(clock),
    place,
    course: null,
    fadderName: fadderId === null ? null : (names.get(fadderId) ?? null),
    practice: null,
    isCancelled: state === 'cancelled',
  }));
}

/** Improvements, renewals, revisions and measures of the plan on the day they are due. */
async function practice(ctx: Context, { from, to, kinds }: Days): Promise<CalendarEventRow[]> {
  if (!kinds.includes('practice')) return [];
  const due = (await practiceDue(ctx, to)).filter(({ dueOn }) => dueOn >= from);
  return due.map(({ id, version, kind, dueOn, title }) => ({
    id,
    version,
    kind: 'practice',
    day: dueOn,
    startTime: null,
    endTime: null,
    place: null,
    course: null,
    fadderName: null,
    practice: { kind, title },
    isCancelled: false,
  }));
}

/** From when to when; no end where it is not told how long it lasts. */
const hoursOf = ({ startTime, minutes }: { startTime: string | null; minutes: number | null }) => ({
  startTime,
  endTime: startTime === null || minutes === null ? null : addMinutes(startTime, minutes),
});

const fadderNames = async (db: ReadDb): Promise<Map<string, string>> =>
  new Map((await listFaddere(db)).map(({ id, name }) => [id, name]));
