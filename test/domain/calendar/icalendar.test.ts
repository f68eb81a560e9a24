import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type CalendarEvent, icalendar } from '../../../src/domain/calendar/icalendar.ts';

const now = '2026-11-26T10:15:30.123Z';
const anEvent = (fields: Partial<CalendarEvent> = {}): CalendarEvent => ({
  id: '0193a1b2-0000-7000-8000-000000000001',
  title: 'Koordinatoropplæring, dag 1 av 2',
  day: '2027-01-12',
  from: '09:00',
  to: '15:30',
  place: 'Rådhuset, møterom 3',
  text: null,
  sequence: 2,
  isCancelled: false,
  ...fields,
});

/** The lines as a calendar reads them: unfolded. */
const linesOf = (file: string): string[] => file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
/** A text as a calendar reads it. */
const unescaped = (text: string): string =>
  text.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));

describe('a calendar file', () => {
  it('says when and where in the clock of Norway, with the zone beside', () => {
    const lines = linesOf(icalendar([anEvent()], now));
    expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
    expect(lines.at(-1)).toBe('END:VCALENDAR');
    expect(lines).toContain('UID:0193a1b2-0000-7000-8000-000000000001@koordinat');
    expect(lines).toContain('DTSTAMP:20261126T101530Z');
    expect(lines).toContain('DTSTART;TZID=Europe/Oslo:20270112T090000');
    expect(lines).toContain('DTEND;TZID=Europe/Oslo:20270112T153000');
    expect(lines).toContain('SEQUENCE:2');
    expect(lines).toContain('TZID:Europe/Oslo');
    expect(lines).toContain('LOCATION:Rådhuset\\, møterom 3');
  });

  it('gives a whole day the day after as its end, also over New Year, and needs no zone', () => {
    const lines = linesOf(icalendar([anEvent({ day: '2026-12-31', from: null, to: null, place: null })], now));
    expect(lines).toContain('DTSTART;VALUE=DATE:20261231');
    expect(lines).toContain('DTEND;VALUE=DATE:20270101');
    expect(lines.join()).not.toContain('VTIMEZONE');
    expect(lines.join()).not.toContain('LOCATION');
  });

  it('says that an event is cancelled', () => {
    expect(linesOf(icalendar([anEvent({ isCancelled: true })], now))).toContain('STATUS:CANCELLED');
  });

  it('brings any text back as it was, in lines of at most 75 octets ended by CRLF', () => {
    const texts = string({ unit: 'grapheme', maxLength: 200 }).map((text) =>
      // oxlint-disable-next-line no-control-regex
      text.replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ''),
    );
    assert(
      property(texts, (title) => {
        const file = icalendar([anEvent({ title })], now);
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line, 'utf8')).toBeLessThanOrEqual(75);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const summary = linesOf(file).find((line) => line.startsWith('SUMMARY:')) ?? '';
        expect(unescaped(summary.slice('SUMMARY:'.length))).toBe(title);
      }),
    );
  });
});
