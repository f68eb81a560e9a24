import type { OfficeMeetingState } from '../../../domain/officeMeeting/officeMeeting.ts';
import { count, day, id, index, moment, table, textColumn } from '../columns.ts';

/** A meeting of the koordinerende enhet: when and where. Agenda and minutes will hang on its id. */
export const officeMeeting = table(
  'office_meeting',
  {
    id: id(),
    version: count().notNull(),
    state: textColumn<OfficeMeetingState>().notNull(),
    day: day().notNull(),
    startTime: textColumn(),
    minutes: count(),
    place: textColumn(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (t) => [index('office_meeting_day').on(t.day, t.id)],
);
