import { and, eq, inArray, isNotNull } from 'drizzle-orm';

import type { Attendee } from '../../contract/supervision.ts';
import { coordinatorSortName } from '../../domain/coordinator/coordinatorSortName.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { newId } from '../db/newId.ts';
import { coordinator, supervisionAttendance, unit } from '../db/schema/index.ts';
import { listFaddere } from '../fadder/fadderRepo.ts';

/** Whom a session is for. */
export interface Called {
  coordinatorIds: readonly string[];
  fadderIds: readonly string[];
}

/** Everyone called to a session, by family name, with whether they came. */
export async function attendeesOf(db: ReadDb, sessionId: string): Promise<Attendee[]> {
  const rows = await db
    .select({ attendance: supervisionAttendance, name: coordinator.name, unitName: unit.name })
    .from(supervisionAttendance)
    .leftJoin(coordinator, eq(coordinator.id, supervisionAttendance.coordinatorId))
    .leftJoin(unit, eq(unit.id, coordinator.unitId))
    .where(eq(supervisionAttendance.sessionId, sessionId));
  const faddere = new Map((await listFaddere(db)).map((one) => [one.id, one]));
  const named = rows.map(({ attendance: { id, coordinatorId, fadderId, attended }, name, unitName }) => {
    const asFadder = faddere.get(fadderId ?? '');
    return {
      id,
      coordinatorId,
      fadderId,
      attended,
      name: name ?? asFadder?.name ?? '',
      unitName: unitName ?? asFadder?.unitName ?? null,
    };
  });
  return named.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = ({ name, id }: Attendee): string => `${coordinatorSortName(name)} ${id}`;

/** Makes the list of those called be this one; whoever stays keeps what is written of them. */
export async function setCalled(db: Db, sessionId: string, { coordinatorIds, fadderIds }: Called): Promise<void> {
  const before = await attendeesOf(db, sessionId);
  const gone = before.filter(
    ({ coordinatorId, fadderId }) =>
      !(coordinatorId !== null && coordinatorIds.includes(coordinatorId)) &&
      !(fadderId !== null && fadderIds.includes(fadderId)),
  );
  const ids = gone.map(({ id }) => id);
  if (ids.length > 0) await db.delete(supervisionAttendance).where(inArray(supervisionAttendance.id, ids));
  const known = new Set(before.flatMap(({ coordinatorId, fadderId }) => [coordinatorId, fadderId]));
  const row = { sessionId, attended: null, coordinatorId: null, fadderId: null };
  const added = [
    ...[...new Set(coordinatorIds)].map((coordinatorId) => ({ ...row, id: newId(), coordinatorId })),
    ...[...new Set(fadderIds)].map((fadderId) => ({ ...row, id: newId(), fadderId })),
  ].filter(({ coordinatorId, fadderId }) => !known.has(coordinatorId ?? fadderId));
  if (added.length > 0) await db.insert(supervisionAttendance).values(added);
}

/** Writes who came: those named did, the others called did not. */
export async function setAttended(db: Db, sessionId: string, attendedIds: readonly string[]): Promise<void> {
  const here = eq(supervisionAttendance.sessionId, sessionId);
  await db.update(supervisionAttendance).set({ attended: false }).where(here);
  if (attendedIds.length === 0) return;
  const among = and(here, inArray(supervisionAttendance.id, [...attendedIds]));
  await db.update(supervisionAttendance).set({ attended: true }).where(among);
}

/** Forgets who came, when «held» is taken back. */
export async function forgetAttended(db: Db, sessionId: string): Promise<void> {
  await db
    .update(supervisionAttendance)
    .set({ attended: null })
    .where(and(eq(supervisionAttendance.sessionId, sessionId), isNotNull(supervisionAttendance.attended)));
}
