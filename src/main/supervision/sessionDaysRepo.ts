import { and, asc, between, eq, gte, max, sql } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import type { SupervisionKind } from '../../domain/supervision/codes.ts';
import type { ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { supervisionAttendance, supervisionSession } from '../db/schema/index.ts';

/** Day and fadder of each session of the kind held from–to, both days counted in. */
export async function heldSessions(db: ReadDb, kind: SupervisionKind, from: Day, to: Day) {
  const statement = prepared(db, 'supervision.held', (d) =>
    d
      .select({ day: supervisionSession.day, fadderId: supervisionSession.fadderId })
      .from(supervisionSession)
      .where(
        and(
          eq(supervisionSession.state, 'held'),
          eq(supervisionSession.kind, sql.placeholder('kind')),
          between(supervisionSession.day, sql.placeholder('from'), sql.placeholder('to')),
        ),
      )
      .prepare(),
  );
  return statement.all({ kind, from, to });
}

/** The planned sessions of the kind on the day or later, the earliest first. */
export async function nextPlanned(db: ReadDb, kind: SupervisionKind, day: Day) {
  return db
    .select({
      id: supervisionSession.id,
      day: supervisionSession.day,
      fadderId: supervisionSession.fadderId,
    })
    .from(supervisionSession)
    .where(
      and(eq(supervisionSession.state, 'planned'), eq(supervisionSession.kind, kind), gte(supervisionSession.day, day)),
    )
    .orderBy(asc(supervisionSession.day), asc(supervisionSession.startTime), asc(supervisionSession.id));
}

/** The days each coordinator took part in supervision of any kind from–to, by coordinator. */
export async function attendedDays(db: ReadDb, from: Day, to: Day): Promise<Map<string, Day[]>> {
  const rows = await db
    .select({ coordinatorId: supervisionAttendance.coordinatorId, day: supervisionSession.day })
    .from(supervisionSession)
    .innerJoin(supervisionAttendance, eq(supervisionAttendance.sessionId, supervisionSession.id))
    .where(
      and(
        eq(supervisionSession.state, 'held'),
        between(supervisionSession.day, from, to),
        eq(supervisionAttendance.attended, true),
        sql`${supervisionAttendance.coordinatorId} is not null`,
      ),
    );
  const byCoordinator = Map.groupBy(rows, ({ coordinatorId }) => coordinatorId ?? '');
  return new Map([...byCoordinator].map(([id, found]) => [id, found.map(({ day }) => day)]));
}

/** The last day up to and with `day` that each coordinator took part, by coordinator. */
export async function lastAttended(db: ReadDb, day: Day): Promise<Map<string, Day>> {
  const rows = await db
    .select({ coordinatorId: supervisionAttendance.coordinatorId, last: max(supervisionSession.day) })
    .from(supervisionAttendance)
    .innerJoin(supervisionSession, eq(supervisionSession.id, supervisionAttendance.sessionId))
    .where(
      and(
        eq(supervisionAttendance.attended, true),
        eq(supervisionSession.state, 'held'),
        sql`${supervisionSession.day} <= ${day}`,
      ),
    )
    .groupBy(supervisionAttendance.coordinatorId);
  return new Map(
    rows.flatMap(({ coordinatorId, last }) => (coordinatorId === null || last === null ? [] : [[coordinatorId, last]])),
  );
}
