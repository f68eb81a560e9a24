import { z } from 'zod';

import { recordStates } from '../domain/officeMeeting/meetingRecord.ts';
import { mostMeetings, officeMeetingStates } from '../domain/officeMeeting/officeMeeting.ts';
import { dayField, done, idField, lineField, nothing, versionField } from './fields.ts';
import { command, query } from './route.ts';
import { timeField } from './supervision.ts';

const when = { startTime: timeField.nullable(), minutes: z.int().min(5).max(1440).nullable(), place: lineField };
const meetingFields = z.object({ day: dayField, ...when });

export const officeMeetingRoutes = {
  /** Meetings of the koordinerende enhet from–to, in order. */
  list: query(
    'case.read',
    z.object({ from: dayField, to: dayField }),
    z.array(
      meetingFields.extend({
        id: idField,
        version: versionField,
        state: z.enum(officeMeetingStates),
        recordState: z.enum(recordStates),
        /** Points on the agenda, and how many were present. */
        items: z.int(),
        present: z.int(),
      }),
    ),
  ),
  /** What waits with the meetings: the next one's agenda that nobody has made, and minutes that are not approved. */
  waiting: query(
    'case.read',
    nothing,
    z.object({
      unprepared: z.object({ id: idField, day: dayField }).nullable(),
      /** The oldest of those not approved, and how many there are. */
      unapproved: z.object({ id: idField, day: dayField, count: z.int() }).nullable(),
    }),
  ),
  /** One meeting, or the same one on many days. */
  create: command(
    'coordinator.write',
    z.object({ days: z.array(dayField).min(1).max(mostMeetings), ...when }),
    z.object({ ids: z.array(idField) }),
  ),
  change: command('coordinator.write', z.object({ id: idField, version: versionField, fields: meetingFields }), done),
  /** Calls a meeting off; `restore` takes it back. */
  cancel: command('coordinator.write', z.object({ id: idField, version: versionField }), done),
  restore: command('coordinator.write', z.object({ id: idField, version: versionField }), done),
};
