import { asc, eq, inArray } from 'drizzle-orm';

import { alias } from '../db/columns.ts';
import type { ReadDb } from '../db/database.ts';
import { assignmentRequest, coordinator, unit } from '../db/schema/index.ts';

const proposed = alias(coordinator, 'proposed');

/** The requests made to units in a case, oldest first. */
export async function requestsOfCase(db: ReadDb, referralId: string) {
  return db
    .select({
      id: assignmentRequest.id,
      unitId: assignmentRequest.unitId,
      unitName: unit.name,
      leader: unit.leader,
      proposedCoordinator: proposed.name,
      proposedCoordinatorId: assignmentRequest.proposedCoordinatorId,
      requestedOn: assignmentRequest.requestedOn,
      answerBy: assignmentRequest.answerBy,
      state: assignmentRequest.state,
      answeredOn: assignmentRequest.answeredOn,
      declineReason: assignmentRequest.declineReason,
      answerNote: assignmentRequest.answerNote,
    })
    .from(assignmentRequest)
    .innerJoin(unit, eq(unit.id, assignmentRequest.unitId))
    .leftJoin(proposed, eq(proposed.id, assignmentRequest.proposedCoordinatorId))
    .where(eq(assignmentRequest.referralId, referralId))
    .orderBy(asc(assignmentRequest.requestedOn), asc(assignmentRequest.id));
}

/** Today's names of these coordinators and units, by id. */
export async function namesOf(
  db: ReadDb,
  ids: { coordinatorIds: readonly string[]; unitIds: readonly string[] },
): Promise<{ coordinators: Map<string, string>; units: Map<string, string> }> {
  const coordinators = await db
    .select({ id: coordinator.id, name: coordinator.name })
    .from(coordinator)
    .where(inArray(coordinator.id, [...ids.coordinatorIds]));
  const units = await db
    .select({ id: unit.id, name: unit.name })
    .from(unit)
    .where(inArray(unit.id, [...ids.unitIds]));
  return {
    coordinators: new Map(coordinators.map((row) => [row.id, row.name])),
    units: new Map(units.map((row) => [row.id, row.name])),
  };
}
