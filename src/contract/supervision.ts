import { z } from 'zod';

import { languages } from '../domain/office/officeType.ts';
import { supervisionKinds, supervisionStates } from '../domain/supervision/codes.ts';
import { paceFields } from './fadder.ts';
import { dayField, done, idField, lineField, nothing, textField, versionField } from './fields.ts';
import { command, query } from './route.ts';

/** The clock on the wall, `13:00`. */
export const timeField = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const sessionFields = z.object({
  kind: z.enum(supervisionKinds),
  day: dayField,
  startTime: timeField.nullable(),
  minutes: z.int().min(5).max(1440).nullable(),
  place: lineField,
  /** Who calls to it; for the fadder group nobody in particular. */
  fadderId: idField.nullable(),
  themes: lineField,
  /** Short, and nothing about persons. */
  note: textField,
});
export type SessionFields = z.infer<typeof sessionFields>;

/** Whom a session is for: coordinators, or faddere where they meet among themselves. */
const called = z.object({ coordinatorIds: z.array(idField).max(500), fadderIds: z.array(idField).max(100) });

/** `namesConfirmed`: the writer has seen that the text holds names of the register, and keeps it. Numbers are refused anyway. */
const confirmed = z.object({ namesConfirmed: z.boolean().default(false) });

const sessionRow = sessionFields.omit({ note: true }).extend({
  id: idField,
  version: versionField,
  state: z.enum(supervisionStates),
  fadderName: z.string().nullable(),
  called: z.int(),
  attended: z.int(),
});
export type SessionRow = z.infer<typeof sessionRow>;

const attendee = z.object({
  id: idField,
  coordinatorId: idField.nullable(),
  fadderId: idField.nullable(),
  name: z.string(),
  unitName: z.string().nullable(),
  attended: z.boolean().nullable(),
});
export type Attendee = z.infer<typeof attendee>;

export const goalFields = z.object({
  groupPerYear: z.int().min(0).max(52),
  coordinatorPerYear: z.int().min(0).max(52),
  fadderGroupPerYear: z.int().min(0).max(52),
});

export const supervisionRoutes = {
  /** Sessions from–to, the latest first. */
  list: query(
    'case.read',
    z.object({
      from: dayField,
      to: dayField,
      kind: z.enum(supervisionKinds).nullable().default(null),
      state: z.enum(supervisionStates).nullable().default(null),
      fadderId: idField.nullable().default(null),
    }),
    z.array(sessionRow),
  ),
  get: query(
    'case.read',
    z.object({ id: idField }),
    sessionRow.extend({
      note: z.string().nullable(),
      cancelReason: z.string().nullable(),
      attendees: z.array(attendee),
    }),
  ),
  create: command(
    'coordinator.write',
    z.object({ fields: sessionFields, called, ...confirmed.shape }),
    z.object({ id: idField }),
  ),
  change: command(
    'coordinator.write',
    z.object({ id: idField, version: versionField, fields: sessionFields, called, ...confirmed.shape }),
    done,
  ),
  /** Writes that it was held and who came; again to correct it. `attended` are ids of attendees. */
  hold: command(
    'coordinator.write',
    z.object({
      id: idField,
      version: versionField,
      attended: z.array(idField).max(600),
      minutes: z.int().min(5).max(1440).nullable(),
      note: textField,
      ...confirmed.shape,
    }),
    done,
  ),
  cancel: command('coordinator.write', z.object({ id: idField, version: versionField, reason: lineField }), done),
  /** Back to planned: a wrong «held» or «cancelled» taken back. The attendance that was written is forgotten. */
  reopen: command('coordinator.write', z.object({ id: idField, version: versionField }), done),
  /** Every coordinator in office with the last supervision and this year's against the goal. */
  coordinators: query(
    'case.read',
    nothing,
    z.array(
      z.object({
        coordinatorId: idField,
        name: z.string(),
        unitId: idField.nullable(),
        unitName: z.string().nullable(),
        fadderId: idField.nullable(),
        fadderName: z.string().nullable(),
        lastOn: dayField.nullable(),
        pace: paceFields,
      }),
    ),
  ),
  /** What one coordinator was called to, the latest first. */
  ofCoordinator: query(
    'case.read',
    z.object({ coordinatorId: idField }),
    z.array(sessionRow.extend({ wasThere: z.boolean().nullable() })),
  ),
  /** A session as a calendar file (RFC 5545), without names. */
  calendarFile: query(
    'case.read',
    z.object({ id: idField, language: z.enum(languages) }),
    z.object({ fileName: z.string(), text: z.string() }),
  ),
  goals: query('case.read', z.object({ year: z.int().min(2000).max(2199) }), goalFields),
  /** Sets the goals from a year on. Years before keep theirs. */
  changeGoals: command(
    'settings.write',
    z.object({ fromYear: z.int().min(2000).max(2199), goals: goalFields }),
    nothing,
  ),
};
