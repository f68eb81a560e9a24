import { z } from 'zod';

import type { OutputAt } from '../../api/paths.ts';
import { dayField, idField } from '../../../contract/fields.ts';
import type { SessionFields } from '../../../contract/supervision.ts';
import { formatClockTime, parseClockTime } from '../../../domain/calendar/clockTime.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import { type SupervisionKind, supervisionKinds } from '../../../domain/supervision/codes.ts';

const line = z.string().trim().max(300);

/** The fields of a session as they are typed: a clock as people write it, the length in hours. */
export const typedSession = z.object({
  kind: z.enum(supervisionKinds),
  fadderId: idField.nullable(),
  day: dayField,
  time: line,
  hours: z.number().nullable(),
  place: line,
  themes: line,
  note: z.string().trim().max(10_000),
  coordinatorIds: z.array(idField),
  fadderIds: z.array(idField),
  keepNames: z.boolean(),
});

export interface TypedSession extends Record<string, unknown> {
  kind: SupervisionKind | null;
  fadderId: string | null;
  day: Day | null;
  time: string;
  hours: number | null;
  place: string;
  themes: string;
  note: string;
  coordinatorIds: string[];
  fadderIds: string[];
  keepNames: boolean;
}

export const blankSession = (kind: SupervisionKind, fadderId: string | null): TypedSession => ({
  kind,
  fadderId,
  day: null,
  time: '',
  hours: 1.5,
  place: '',
  themes: '',
  note: '',
  coordinatorIds: [],
  fadderIds: [],
  keepNames: false,
});

export type SessionView = OutputAt<'supervision.get'>;

/** A registered session as it stands in the form. */
export const typedOf = (session: SessionView): TypedSession => ({
  kind: session.kind,
  fadderId: session.fadderId,
  day: session.day,
  time: session.startTime === null ? '' : formatClockTime(session.startTime),
  hours: session.minutes === null ? null : session.minutes / 60,
  place: session.place ?? '',
  themes: session.themes ?? '',
  note: session.note ?? '',
  coordinatorIds: session.attendees.flatMap(({ coordinatorId }) => (coordinatorId === null ? [] : [coordinatorId])),
  fadderIds: session.attendees.flatMap(({ fadderId }) => (fadderId === null ? [] : [fadderId])),
  keepNames: false,
});

/** Hours as typed, in minutes. */
export const minutesOf = (hours: number | null): number | null => (hours === null ? null : Math.round(hours * 60));

/** What is sent: faddere are called among themselves, coordinators to all else. */
export function sentSession(typed: z.output<typeof typedSession>) {
  const isMeeting = typed.kind === 'fadderGroup';
  const fields: SessionFields = {
    kind: typed.kind,
    day: typed.day,
    startTime: parseClockTime(typed.time),
    minutes: minutesOf(typed.hours),
    place: typed.place || null,
    fadderId: isMeeting ? null : typed.fadderId,
    themes: typed.themes || null,
    note: typed.note || null,
  };
  return {
    fields,
    called: {
      coordinatorIds: isMeeting ? [] : typed.coordinatorIds,
      fadderIds: isMeeting ? typed.fadderIds : [],
    },
    namesConfirmed: typed.keepNames,
  };
}
