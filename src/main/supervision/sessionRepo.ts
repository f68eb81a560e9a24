import { and, asc, between, count, desc, eq, sql } from 'drizzle-orm';

import type { SessionRow } from '../../contract/supervision.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { SupervisionKind, SupervisionState } from '../../domain/supervision/codes.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { supervisionAttendance, supervisionSession } from '../db/schema/index.ts';
import { listFaddere } from '../fadder/fadderRepo.ts';

/** A session as stored. */
export type Session = typeof supervisionSession.$inferSelect;

export interface SessionFilter {
  from: Day;
  to: Day;
  kind: SupervisionKind | null;
  state: SupervisionState | null;
  fadderId: string | null;
}

/** The session with the id, or undefined. */
export async function findSession(db: ReadDb, id: string): Promise<Session | undefined> {
  return prepared(db, 'supervision.byId', (d) =>
    d
      .select()
      .from(supervisionSession)
      .where(eq(supervisionSession.id, sql.placeholder('id')))
      .prepare(),
  ).get({ id });
}

/** Sessions from–to that match, the latest first. */
export async function listSessions(db: ReadDb, { from, to, kind, state, fadderId }: SessionFilter): Promise<Session[]> {
  return db
    .select()
    .from(supervisionSession)
    .where(
      and(
        between(supervisionSession.day, from, to),
        kind === null ? undefined : eq(supervisionSession.kind, kind),
        state === null ? undefined : eq(supervisionSession.state, state),
        fadderId === null ? undefined : eq(supervisionSession.fadderId, fadderId),
      ),
    )
    .orderBy(desc(supervisionSession.day), desc(supervisionSession.startTime), desc(supervisionSession.id));
}

/** The sessions a coordinator was called to, the latest first, and whether they came. */
export async function sessionsOfCoordinator(db: ReadDb, coordinatorId: string) {
  return db
    .select({ session: supervisionSession, wasThere: supervisionAttendance.attended })
    .from(supervisionAttendance)
    .innerJoin(supervisionSession, eq(supervisionSession.id, supervisionAttendance.sessionId))
    .where(eq(supervisionAttendance.coordinatorId, coordinatorId))
    .orderBy(desc(supervisionSession.day), asc(supervisionSession.id));
}

/** Sessions as lists show them: with the fadder's name and how many were called and came. */
export async function withCounts(db: ReadDb, sessions: readonly Session[]): Promise<SessionRow[]> {
  if (sessions.length === 0) return [];
  const names = new Map((await listFaddere(db)).map(({ id, name }) => [id, name]));
  const days = sessions.map((session) => session.day).toSorted();
  const counts = await countsBetween(db, days[0] ?? '', days.at(-1) ?? '');
  return sessions.map((session) => {
    const { id, version, state, kind, day, startTime, minutes, place, fadderId, themes } = session;
    const { called, attended } = counts.get(id) ?? { called: 0, attended: 0 };
    const fadderName = fadderId === null ? null : (names.get(fadderId) ?? null);
    return { id, version, state, kind, day, startTime, minutes, place, fadderId, themes, fadderName, called, attended };
  });
}

async function countsBetween(db: ReadDb, from: Day, to: Day) {
  const rows = await db
    .select({
      id: supervisionAttendance.sessionId,
      called: count(),
      attended: sql<number>`coalesce(sum(${supervisionAttendance.attended}), 0)`,
    })
    .from(supervisionSession)
    .innerJoin(supervisionAttendance, eq(supervisionAttendance.sessionId, supervisionSession.id))
    .where(between(supervisionSession.day, from, to))
    .groupBy(supervisionAttendance.sessionId);
  return new Map(rows.map((row) => [row.id, row]));
}

export async function insertSession(db: Db, row: Session): Promise<void> {
  await db.insert(supervisionSession).values(row);
}

/** Changes a session that still has the version one read; false when another was quicker. */
export async function updateSession(
  db: Db,
  id: string,
  version: number,
  values: Partial<Omit<Session, 'id' | 'version' | 'createdAt'>>,
): Promise<boolean> {
  const result = await db
    .update(supervisionSession)
    .set({ ...values, version: version + 1 })
    .where(and(eq(supervisionSession.id, id), eq(supervisionSession.version, version)));
  return result.changes === 1;
}
