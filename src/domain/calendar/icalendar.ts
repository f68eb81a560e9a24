import { addDays, type Day, type Moment } from './day.ts';

/** Something at a time, for other people's calendars. Titles and texts are the caller's: no person data in them. */
export interface CalendarEvent {
  /** The same for the same event each time, so that a calendar knows it again: the record's own id. */
  readonly id: string;
  readonly title: string;
  readonly day: Day;
  /** Clock of Norway, `09:00`; null for the whole day. */
  readonly from: string | null;
  readonly to: string | null;
  readonly place: string | null;
  readonly text: string | null;
  /** Counts up with each change, so that a calendar takes the newer: the record's version. */
  readonly sequence: number;
  readonly isCancelled: boolean;
}

/**
 * A calendar file (RFC 5545): lines of at most 75 octets ended by CRLF, texts escaped, times in Europe/Oslo with the zone's own rules beside.
 * `now` is when it was made.
 */
export function icalendar(events: readonly CalendarEvent[], now: Moment): string {
  const stamp = now.replace(/[-:]|\.\d+/g, '');
  const isTimed = events.some(({ from }) => from !== null);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Koordinat//Koordinat//NO',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...(isTimed ? oslo : []),
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, stamp: string): string[] {
  const { id, title, place, text, sequence, isCancelled } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${id}@koordinat`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${sequence}`,
    ...timeLines(event),
    `SUMMARY:${escaped(title)}`,
    ...(place === null ? [] : [`LOCATION:${escaped(place)}`]),
    ...(text === null ? [] : [`DESCRIPTION:${escaped(text)}`]),
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

function timeLines({ day, from, to }: CalendarEvent): string[] {
  // The end of a whole day is the day after: RFC 5545 does not count the end in.
  if (from === null) return [`DTSTART;VALUE=DATE:${date(day)}`, `DTEND;VALUE=DATE:${date(addDays(day, 1))}`];
  const at = (clock: string) => `TZID=Europe/Oslo:${date(day)}T${clock.replace(':', '')}00`;
  return [`DTSTART;${at(from)}`, ...(to === null ? [] : [`DTEND;${at(to)}`])];
}

const date = (day: Day): string => day.replaceAll('-', '');

/** Summer time as Norway has had it since 1996 (FOR-2001-12-14-1426): last Sunday of March to last Sunday of October. */
const oslo = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Oslo',
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** Text as a value: RFC 5545 3.3.11. Other control characters have no place in it. */
const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replace(/\r\n|\r|\n/g, '\\n')
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

/** Folds a line at 75 octets; the next begins with a space, which counts. No letter is torn apart. */
function folded(line: string): string {
  let whole = '';
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > 75) {
      whole += '\r\n ';
      octets = 1;
    }
    whole += letter;
    octets += size;
  }
  return whole;
}

/** How many octets a letter takes in UTF-8. */
function octetsOf(letter: string): number {
  const point = letter.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
