import type { CalendarEventRow } from '../../contract/calendar.ts';
import type { DueKind, EventKind } from '../../domain/calendar/calendarKind.ts';
import type { Day, Moment } from '../../domain/calendar/day.ts';
import { type CalendarEvent, icalendar } from '../../domain/calendar/icalendar.ts';
import type { Language } from '../../domain/office/officeType.ts';
import { courseDayName } from '../../locales/courseDayName.ts';
import { textsFor } from '../../locales/texts.ts';

interface FileContent {
  events: readonly CalendarEventRow[];
  due: readonly { day: Day; kind: DueKind; count: number }[];
}

/**
 * The office's calendar for other programs. It ends in telephones and clouds, so it holds no person data: no name of
 * anybody, neither served nor employed, and no case number, which leads to a person for who has the register. What is
 * due is told by how many, whole days; who it is stands in Koordinat. Course titles and places are the office's own.
 */
export function calendarFile({ events, due }: FileContent, language: Language, now: Moment): string {
  const t = textsFor(language)('calendar');
  const worklist = textsFor(language)('worklist');
  const titleOf = (kind: EventKind, course: CalendarEventRow['course'], practice: CalendarEventRow['practice']) => {
    if (course) return t('file.course', { name: courseDayName(language, course) });
    // Its title may name a colleague: what is to be done is told, and the rest stands in Koordinat.
    return practice ? worklist(`practice.task.${practice.kind}`) : t(`kind.${kind}`);
  };
  const arranged = events.map(
    ({ id, kind, day, startTime, endTime, place, course, practice, isCancelled, version }): CalendarEvent => ({
      id,
      title: titleOf(kind, course, practice),
      day,
      from: startTime,
      to: startTime === null ? null : endTime,
      place,
      text: null,
      sequence: version,
      isCancelled,
    }),
  );
  const dueDays = due.map(({ day, kind, count }): CalendarEvent => ({
    id: `${kind}-${day}`,
    title: t(`file.${kind}`, { count }),
    day,
    from: null,
    to: null,
    place: null,
    text: t('file.seeKoordinat'),
    sequence: 0,
    isCancelled: false,
  }));
  return icalendar([...arranged, ...dueDays], now);
}
