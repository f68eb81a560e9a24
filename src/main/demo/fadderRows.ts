import { type Day, maxDay } from '../../domain/calendar/day.ts';
import type { DemoOptions } from '../../domain/demo/demoOffice.ts';
import type { DemoFadder, DemoFadderTime } from '../../domain/demo/fadderStory.ts';
import type { DemoSession } from '../../domain/demo/supervisionStory.ts';
import { bulkInsert } from '../db/bulkInsert.ts';
import type { Db } from '../db/database.ts';
import { fadder, fadderAssignment, supervisionAttendance, supervisionSession } from '../db/schema/index.ts';

interface FadderWorld {
  faddere: readonly DemoFadder[];
  times: readonly DemoFadderTime[];
  sessions: readonly DemoSession[];
}

/** Writes faddere, groups and supervision as they stood on the last day: what comes after is not known yet. */
export function insertFaddere(db: Db, { faddere, times, sessions }: FadderWorld, { asOf }: DemoOptions): void {
  const isKnown = (day: Day) => day <= asOf;
  const ended = (day: Day | null) => (day !== null && isKnown(day) ? day : null);
  bulkInsert(
    db,
    fadder,
    faddere.filter(({ activeFrom }) => isKnown(activeFrom)).map((one) => fadderRow(one, ended(one.activeTo))),
  );
  bulkInsert(
    db,
    fadderAssignment,
    times
      .filter(({ fromDay }) => isKnown(fromDay))
      .map(({ id, coordinator, fadder: of, fromDay, toDay, endReason }) => ({
        id,
        version: ended(toDay) === null ? 1 : 2,
        coordinatorId: coordinator.id,
        fadderId: of.id,
        fromDay,
        toDay: ended(toDay),
        endReason: ended(toDay) === null ? null : endReason,
        createdAt: noon(fromDay),
      })),
  );
  // Whoever joins a group later is not called yet.
  const people = new Set([
    ...times.filter(({ fromDay }) => isKnown(fromDay)).map(({ coordinator }) => coordinator.id),
    ...faddere.filter(({ activeFrom }) => isKnown(activeFrom)).map(({ id }) => id),
  ]);
  const arranged = sessions.filter(
    ({ arrangedOn, fadderId }) => isKnown(arrangedOn) && (fadderId === null || people.has(fadderId)),
  );
  bulkInsert(
    db,
    supervisionSession,
    arranged.map((one) => sessionRow(one, asOf)),
  );
  bulkInsert(
    db,
    supervisionAttendance,
    arranged.flatMap(({ id: sessionId, writtenOn, isCancelled, attendees }) =>
      attendees
        .filter(({ coordinatorId, fadderId }) => people.has(coordinatorId ?? fadderId ?? ''))
        .map(({ id, coordinatorId, fadderId, came }) => ({
          id,
          sessionId,
          coordinatorId,
          fadderId,
          attended: isKnown(writtenOn) && !isCancelled ? came : null,
        })),
    ),
  );
}

const noon = (day: Day): string => `${day}T11:00:00.000Z`;

const fadderRow = ({ id, coordinator, name, activeFrom }: DemoFadder, activeTo: Day | null) => ({
  id,
  version: activeTo === null ? 1 : 2,
  coordinatorId: coordinator?.id ?? null,
  name,
  activeFrom,
  activeTo,
  maxCoordinators: 16,
  createdAt: noon(activeFrom),
  updatedAt: noon(activeTo ?? activeFrom),
});

function sessionRow(session: DemoSession, asOf: Day) {
  const { id, kind, fadderId, arrangedOn, day, writtenOn, startTime, minutes, place, themes, isCancelled } = session;
  const isWritten = writtenOn <= asOf;
  const state = isWritten ? (isCancelled ? ('cancelled' as const) : ('held' as const)) : ('planned' as const);
  return {
    id,
    version: isWritten ? 2 : 1,
    kind,
    state,
    day,
    startTime,
    minutes,
    place,
    fadderId,
    themes,
    cancelReason: state === 'cancelled' ? 'sykdom' : null,
    createdAt: noon(arrangedOn),
    updatedAt: noon(isWritten ? maxDay(writtenOn, arrangedOn) : arrangedOn),
  };
}
