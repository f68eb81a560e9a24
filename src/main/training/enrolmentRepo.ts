import { asc, count, eq } from 'drizzle-orm';

import type { EnrolmentState } from '../../domain/training/codes.ts';
import type { ListEntry } from '../../domain/training/waitingList.ts';
import type { Db, ReadDb } from '../db/database.ts';
import { coordinator, enrolment, participant, unit } from '../db/schema/index.ts';
import { alias } from '../db/columns.ts';

/** A course's list as it stands, in order. */
export async function listOf(db: ReadDb, courseId: string): Promise<ListEntry[]> {
  return db
    .select({ participantId: enrolment.participantId, state: enrolment.state })
    .from(enrolment)
    .where(eq(enrolment.courseId, courseId))
    .orderBy(asc(enrolment.place), asc(enrolment.participantId));
}

const ownUnit = alias(unit, 'own_unit');
const coordinatorsUnit = alias(unit, 'coordinators_unit');

/** Everyone on a course's list with names as they are today, in order. */
export async function peopleOn(db: ReadDb, courseId: string) {
  const rows = await db
    .select({
      participantId: enrolment.participantId,
      state: enrolment.state,
      participant,
      coordinatorName: coordinator.name,
      coordinatorEmail: coordinator.email,
      coordinatorsUnit: coordinatorsUnit.name,
      ownUnit: ownUnit.name,
    })
    .from(enrolment)
    .innerJoin(participant, eq(participant.id, enrolment.participantId))
    .leftJoin(coordinator, eq(coordinator.id, participant.coordinatorId))
    .leftJoin(coordinatorsUnit, eq(coordinatorsUnit.id, coordinator.unitId))
    .leftJoin(ownUnit, eq(ownUnit.id, participant.unitId))
    .where(eq(enrolment.courseId, courseId))
    .orderBy(asc(enrolment.place), asc(enrolment.participantId));
  return rows.map((row) => ({
    participantId: row.participantId,
    coordinatorId: row.participant.coordinatorId,
    name: row.coordinatorName ?? row.participant.name ?? '',
    unitName: row.coordinatorName === null ? row.ownUnit : row.coordinatorsUnit,
    email: row.coordinatorName === null ? row.participant.email : row.coordinatorEmail,
    isLeader: row.participant.isLeader,
    state: row.state,
  }));
}

/** How many are in each state on each course's list. */
export async function countLists(db: ReadDb): Promise<(courseId: string, state: EnrolmentState) => number> {
  const rows = await db
    .select({ courseId: enrolment.courseId, state: enrolment.state, people: count() })
    .from(enrolment)
    .groupBy(enrolment.courseId, enrolment.state);
  const counts = new Map(rows.map(({ courseId, state, people }) => [`${courseId} ${state}`, people]));
  return (courseId, state) => counts.get(`${courseId} ${state}`) ?? 0;
}

/** Everyone who waits for a place: participant and course. */
export async function waitingEverywhere(db: ReadDb): Promise<{ participantId: string; courseId: string }[]> {
  return db
    .select({ participantId: enrolment.participantId, courseId: enrolment.courseId })
    .from(enrolment)
    .where(eq(enrolment.state, 'waiting'));
}

/** Writes a course's whole list as it shall stand. */
export async function writeList(db: Db, courseId: string, list: readonly ListEntry[]): Promise<void> {
  const before = await db.select().from(enrolment).where(eq(enrolment.courseId, courseId));
  const batches = new Map(before.map(({ participantId, importBatchId }) => [participantId, importBatchId]));
  await db.delete(enrolment).where(eq(enrolment.courseId, courseId));
  for (const [index, { participantId, state }] of list.entries()) {
    const importBatchId = batches.get(participantId) ?? null;
    await db.insert(enrolment).values({ courseId, participantId, state, place: index + 1, importBatchId });
  }
}
