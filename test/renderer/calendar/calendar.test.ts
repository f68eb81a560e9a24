import { describe, expect, test } from 'vitest';

import type { CalendarEventRow, DueRow } from '../../../src/contract/calendar.ts';
import { entriesInOrder } from '../../../src/renderer/calendar/calendarEntries.ts';
import { shownDay } from '../../../src/renderer/calendar/calendarFilter.ts';
import { dueLink } from '../../../src/renderer/calendar/entryLink.ts';
import { readClock, typedDays } from '../../../src/renderer/form/meeting/typedMeeting.ts';

const event = (id: string, day: string) => ({ id, day }) as CalendarEventRow;
const due = (id: string, day: string) => ({ id, day }) as DueRow;

describe('the list', () => {
  const events = [event('møte', '2026-11-10'), event('kurs', '2026-11-20')];
  const fetched = [due('a', '2026-11-10'), due('b', '2026-11-12')];

  test('puts what is arranged before what is due on the same day', () => {
    expect(entriesInOrder(events, fetched, false).map(({ key }) => key)).toEqual(['møte', 'a', 'b', 'kurs']);
  });

  test('holds back days behind the last one fetched, so that no line moves', () => {
    expect(entriesInOrder(events, fetched, true).map(({ key }) => key)).toEqual(['møte', 'a', 'b']);
  });
});

describe('the chosen day', () => {
  const today = '2026-11-26';
  test.each([
    [
      { month: null, day: null },
      { month: '2026-11', day: today },
    ],
    [
      { month: '2027-02', day: null },
      { month: '2027-02', day: '2027-02-01' },
    ],
    [
      { month: '2026-11', day: null },
      { month: '2026-11', day: today },
    ],
    [
      { month: '2026-12', day: '2026-12-24' },
      { month: '2026-12', day: '2026-12-24' },
    ],
    // A day of another month is no answer to which month one asked for.
    [
      { month: '2026-12', day: '2026-10-01' },
      { month: '2026-12', day: '2026-12-01' },
    ],
  ])('of %o is %o', (filter, shown) => {
    expect(shownDay(filter, today)).toEqual(shown);
  });
});

test('an evaluation leads to the plan, a complaint to itself, another deadline to its case, or to the person', () => {
  const person = { id: 'p', givenName: 'Kari', familyName: 'Testnes', birthDate: null, dueDate: null };
  expect(dueLink({ kind: 'planEvaluation', person, referralId: 'r', complaintId: null })).toBe('/personer/p/plan');
  expect(dueLink({ kind: 'deadline', person, referralId: 'r', complaintId: null })).toBe('/sak/r');
  expect(dueLink({ kind: 'deadline', person, referralId: 'r', complaintId: 'c' })).toBe('/klager/c');
  expect(dueLink({ kind: 'deadline', person, referralId: null, complaintId: null })).toBe('/personer/p');
});

test.each([
  ['', null],
  ['9', '09:00'],
  ['9.30', '09:30'],
  ['0930', '09:30'],
  ['13:05', '13:05'],
  ['24:00', undefined],
  ['9:75', undefined],
  ['halv ti', undefined],
])('the hour «%s» is read as %s', (text, clock) => {
  expect(readClock(text)).toBe(clock);
});

test('a meeting every 14 days leaves out public holidays', () => {
  const days = typedDays({ day: '2026-12-11', repeat: 'everyTwo', until: '2027-01-31' });
  // 25 December is a public holiday.
  expect(days).toEqual(['2026-12-11', '2027-01-08', '2027-01-22']);
  expect(typedDays({ day: '2026-12-11', repeat: 'never', until: '2027-01-31' })).toEqual(['2026-12-11']);
});
