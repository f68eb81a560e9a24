import type { SupervisionKind, SupervisionState } from '../../../domain/supervision/codes.ts';
import { count, day, flag, id, index, moment, ref, table, textColumn, uniqueIndex } from '../columns.ts';
import { coordinator } from './coordinator.ts';
import { fadder } from './fadder.ts';

/** A veiledning: of a fadder's group, of one coordinator, or of the faddere among themselves. Holds nothing about persons. */
export const supervisionSession = table(
  'supervision_session',
  {
    id: id(),
    version: count().notNull(),
    kind: textColumn<SupervisionKind>().notNull(),
    state: textColumn<SupervisionState>().notNull(),
    day: day().notNull(),
    /** The clock on the wall, `13:00`. */
    startTime: textColumn(),
    minutes: count(),
    place: textColumn(),
    fadderId: ref().references(() => fadder.id),
    themes: textColumn(),
    note: textColumn(),
    cancelReason: textColumn(),
    importBatchId: ref(),
    createdAt: moment().notNull(),
    updatedAt: moment().notNull(),
  },
  (t) => [
    index('supervision_session_day').on(t.day, t.id),
    index('supervision_session_held').on(t.state, t.kind, t.day, t.fadderId),
    index('supervision_session_fadder').on(t.fadderId, t.day),
    index('supervision_session_import').on(t.importBatchId),
  ],
);

/** Somebody called to a session, and whether they came: null until it is written. One of the two ids is set. */
export const supervisionAttendance = table(
  'supervision_attendance',
  {
    id: id(),
    sessionId: ref()
      .notNull()
      .references(() => supervisionSession.id),
    coordinatorId: ref().references(() => coordinator.id),
    fadderId: ref().references(() => fadder.id),
    attended: flag(),
  },
  (t) => [
    uniqueIndex('supervision_attendance_coordinator').on(t.sessionId, t.coordinatorId),
    uniqueIndex('supervision_attendance_fadder').on(t.sessionId, t.fadderId),
    index('supervision_attendance_of_coordinator').on(t.coordinatorId, t.attended, t.sessionId),
  ],
);
