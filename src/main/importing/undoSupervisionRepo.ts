import { and, count, eq, gt, inArray, or } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import {
  coordinator,
  fadder,
  fadderAbsence,
  fadderAssignment,
  supervisionAttendance,
  supervisionSession,
  unit,
} from '../db/schema/index.ts';
import { idsOfBatch, notOfBatch, type Counts } from './batchRowsRepo.ts';

/** How many faddere, groups and sessions of an import were changed since, or have got something added by hand. */
export async function supervisionChangedSince(db: ReadDb, batchId: string): Promise<Counts> {
  const coordinators = idsOfBatch(db, coordinator, batchId);
  const faddere = idsOfBatch(db, fadder, batchId);
  const sessionsWithThem = db
    .select({ id: supervisionAttendance.sessionId })
    .from(supervisionAttendance)
    .where(
      or(inArray(supervisionAttendance.coordinatorId, coordinators), inArray(supervisionAttendance.fadderId, faddere)),
    );
  return {
    faddere: await db
      .select({ n: count() })
      .from(fadder)
      .where(
        or(
          and(eq(fadder.importBatchId, batchId), gt(fadder.version, 1)),
          and(
            or(inArray(fadder.coordinatorId, coordinators), inArray(fadder.unitId, idsOfBatch(db, unit, batchId))),
            notOfBatch(fadder.importBatchId, batchId),
          ),
        ),
      ),
    fadderAssignments: await db
      .select({ n: count() })
      .from(fadderAssignment)
      .where(or(inArray(fadderAssignment.coordinatorId, coordinators), inArray(fadderAssignment.fadderId, faddere))),
    supervision: await db
      .select({ n: count() })
      .from(supervisionSession)
      .where(
        or(
          and(eq(supervisionSession.importBatchId, batchId), gt(supervisionSession.version, 1)),
          and(
            or(inArray(supervisionSession.fadderId, faddere), inArray(supervisionSession.id, sessionsWithThem)),
            notOfBatch(supervisionSession.importBatchId, batchId),
          ),
        ),
      ),
  };
}

/** Takes the faddere and sessions of an import out again. Gives how many rows it was. */
export async function removeSupervision(db: Db, batchId: string): Promise<number> {
  await db
    .delete(supervisionAttendance)
    .where(inArray(supervisionAttendance.sessionId, idsOfBatch(db, supervisionSession, batchId)));
  await db.delete(fadderAbsence).where(inArray(fadderAbsence.fadderId, idsOfBatch(db, fadder, batchId)));
  let removed = 0;
  for (const table of [supervisionSession, fadder])
    removed += (await db.delete(table).where(eq(table.importBatchId, batchId))).changes;
  return removed;
}
