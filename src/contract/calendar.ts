import { z } from 'zod';

import { calendarKinds, dueKinds } from '../domain/calendar/calendarKind.ts';
import { daysBetween, isDay } from '../domain/calendar/day.ts';
import { deadlineKinds } from '../domain/deadline/deadlineKind.ts';
import { standardParts } from '../domain/training/standardPrograms.ts';
import { practiceTaskKinds } from '../domain/worklist/taskKind.ts';
import { languages } from '../domain/office/officeType.ts';
import { dayField, idField, pageInput, pageOf } from './fields.ts';
import { personLine } from './person.ts';
import { query } from './route.ts';

/** Days from–to, both counted in; at most two years at a time, so that no question reads the whole register. */
const range = z.object({ from: dayField, to: dayField, kinds: z.array(z.enum(calendarKinds)) });
const withinTwoYears = ({ from, to }: { from: string; to: string }) => {
  // Asked also when a day is refused already: what is no day cannot be counted from.
  if (!isDay(from) || !isDay(to)) return false;
  const days = daysBetween(from, to);
  return days >= 0 && days <= 731;
};

/** Something the office arranges. Names nobody who is served. */
const calendarEvent = z.object({
  id: idField,
  kind: z.enum(['course', 'supervision', 'fadderGroup', 'officeMeeting', 'practice']),
  day: dayField,
  /** The clock on the wall, `13:00`; null where no hour is set. */
  startTime: z.string().nullable(),
  endTime: z.string().nullable(),
  place: z.string().nullable(),
  /** Which day of which course; null for what is no course. */
  course: z
    .object({
      id: idField,
      part: z.object({ standardKey: z.enum(standardParts).nullable(), name: z.string().nullable() }),
      position: z.int(),
      of: z.int(),
    })
    .nullable(),
  /** Whose group it is, in supervision. */
  fadderName: z.string().nullable(),
  /** What is due of the office's own work; null for what it arranges. */
  practice: z.object({ kind: z.enum(practiceTaskKinds), title: z.string() }).nullable(),
  isCancelled: z.boolean(),
  version: z.int(),
});
export type CalendarEventRow = z.infer<typeof calendarEvent>;

const dueRow = z.object({
  id: idField,
  kind: z.enum(dueKinds),
  deadline: z.enum(deadlineKinds),
  day: dayField,
  person: personLine,
  referralId: idField.nullable(),
  /** The complaint that waits. */
  complaintId: idField.nullable(),
  caseNumber: z.string().nullable(),
});
export type DueRow = z.infer<typeof dueRow>;

export const calendarRoutes = {
  /** What the office arranges in the days, and how much is due on each of them: counts, no persons. */
  overview: query(
    'case.read',
    range.refine(withinTwoYears),
    z.object({
      events: z.array(calendarEvent),
      due: z.array(z.object({ day: dayField, kind: z.enum(dueKinds), count: z.int() })),
      /** Deadlines that stand still with their case: they are due no day. */
      paused: z.int(),
    }),
  ),
  /** What is due in the days and with whom, the nearest first. Only what is still open. */
  due: query('case.read', range.extend(pageInput).refine(withinTwoYears), pageOf(dueRow)),
  /**
   * The days as a calendar file (RFC 5545) without person data: what the office arranges with time and place, and for
   * each day how many evaluations and deadlines are due; no names, no case numbers.
   */
  export: query(
    'case.read',
    range.extend({ language: z.enum(languages) }).refine(withinTwoYears),
    z.object({ fileName: z.string(), text: z.string(), entries: z.int() }),
  ),
};
