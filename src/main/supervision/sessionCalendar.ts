import { addMinutes } from '../../domain/calendar/clockTime.ts';
import type { Moment } from '../../domain/calendar/day.ts';
import { icalendar } from '../../domain/calendar/icalendar.ts';
import type { Language } from '../../domain/office/officeType.ts';
import { textsFor } from '../../locales/texts.ts';
import { Refusal } from '../api/refusal.ts';
import type { ReadDb } from '../db/database.ts';
import { findSession } from './sessionRepo.ts';

/** A session as a calendar file to send to those called: what, when, where and the themes. No names, and not the note. */
export async function sessionCalendar(db: ReadDb, id: string, language: Language, now: Moment) {
  const session = await findSession(db, id);
  if (!session) throw new Refusal('NOT_FOUND');
  const { kind, day, startTime, minutes, place, themes, version, state } = session;
  const event = {
    id,
    title: textsFor(language)('code')(`supervisionKind.${kind}`),
    day,
    from: startTime,
    to: startTime === null || minutes === null ? null : addMinutes(startTime, minutes),
    place,
    text: themes,
    sequence: version,
    isCancelled: state === 'cancelled',
  };
  return { fileName: `veiledning-${day}.ics`, text: icalendar([event], now) };
}
