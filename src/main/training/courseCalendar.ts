import { type CalendarEvent, icalendar } from '../../domain/calendar/icalendar.ts';
import type { Moment } from '../../domain/calendar/day.ts';
import type { LetterLanguage } from '../../domain/office/officeType.ts';
import { textsFor } from '../../locales/texts.ts';
import { partName } from '../../locales/partName.ts';
import { Refusal } from '../api/refusal.ts';
import type { ReadDb } from '../db/database.ts';
import { findCourse, sessionsOf } from './courseRepo.ts';
import { findPart } from './programRepo.ts';

/** The sessions of a round as a calendar file: what, when, where. No names of those who come or teach. */
export async function courseCalendar(
  db: ReadDb,
  { id, language }: { id: string; language: LetterLanguage },
  now: Moment,
): Promise<{ fileName: string; text: string }> {
  const course = await findCourse(db, id);
  const part = course && (await findPart(db, course.partId));
  if (!course || !part) throw new Refusal('NOT_FOUND');
  const t = textsFor(language)('training');
  const sessions = await sessionsOf(db, id);
  const name = partName(language, part);
  const events = sessions.map((session): CalendarEvent => ({
    id: session.id,
    title:
      sessions.length === 1 ? name : t('session.nameOf', { name, position: session.position, of: sessions.length }),
    day: session.day,
    from: session.fromTime,
    to: session.toTime,
    place: course.place,
    text: session.theme,
    sequence: course.version,
    isCancelled: course.state === 'cancelled',
  }));
  return { fileName: `kurs-${sessions[0]?.day ?? ''}.ics`, text: icalendar(events, now) };
}
