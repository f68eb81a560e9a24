import { and, asc, eq, isNull } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import { newId } from '../db/newId.ts';
import { prepared } from '../db/prepared.ts';
import { participant, unit } from '../db/schema/index.ts';

/** Somebody who takes part in training, as stored. */
export type Participant = typeof participant.$inferSelect;

export async function findParticipant(db: ReadDb, id: string): Promise<Participant | undefined> {
  return db.select().from(participant).where(eq(participant.id, id)).get();
}

/** The coordinator's own row among those who take part, or undefined before the first time. */
export async function participantOfCoordinator(db: ReadDb, coordinatorId: string): Promise<Participant | undefined> {
  return db.select().from(participant).where(eq(participant.coordinatorId, coordinatorId)).get();
}

/** The coordinator behind each participant who is one, by participant. */
export async function coordinatorIds(db: ReadDb): Promise<Map<string, string>> {
  const rows = prepared(db, 'training.coordinatorIds', (d) =>
    d.select({ id: participant.id, coordinatorId: participant.coordinatorId }).from(participant).prepare(),
  ).all();
  return new Map(
    rows.flatMap(({ id, coordinatorId }) => (coordinatorId === null ? [] : [[id, coordinatorId] as const])),
  );
}

/** Those who are no coordinators, with the unit's name, by name. */
export async function otherParticipants(db: ReadDb): Promise<(Participant & { unitName: string | null })[]> {
  const rows = await db
    .select({ participant, unitName: unit.name })
    .from(participant)
    .leftJoin(unit, eq(unit.id, participant.unitId))
    .where(isNull(participant.coordinatorId))
    .orderBy(asc(participant.sortName), asc(participant.id));
  return rows.map((row) => ({ ...row.participant, unitName: row.unitName }));
}

/** Employees of the unit who are no coordinators and have the name, the one known longest first. */
export async function employeesNamed(db: ReadDb, sortName: string, unitId: string | null): Promise<Participant[]> {
  const isOfUnit = unitId === null ? isNull(participant.unitId) : eq(participant.unitId, unitId);
  return db
    .select()
    .from(participant)
    .where(and(isNull(participant.coordinatorId), eq(participant.sortName, sortName), isOfUnit))
    .orderBy(asc(participant.id));
}

export async function insertParticipant(db: Db, row: Participant): Promise<void> {
  await db.insert(participant).values(row);
}

/** The coordinator as one who takes part: the row there is, or a new one. */
export async function ensureCoordinatorTakesPart(db: Db, coordinatorId: string, now: string): Promise<string> {
  const found = await participantOfCoordinator(db, coordinatorId);
  if (found) return found.id;
  const id = newId();
  await insertParticipant(db, {
    id,
    version: 1,
    coordinatorId,
    name: null,
    sortName: null,
    unitId: null,
    isLeader: false,
    email: null,
    importBatchId: null,
    createdAt: now,
  });
  return id;
}

/** Changes somebody who still has the version one read; false when another was quicker. */
export async function updateParticipant(
  db: Db,
  id: string,
  version: number,
  values: Partial<Omit<Participant, 'id' | 'version'>>,
): Promise<boolean> {
  const result = await db
    .update(participant)
    .set({ ...values, version: version + 1 })
    .where(and(eq(participant.id, id), eq(participant.version, version)));
  return result.changes === 1;
}
