import { and, count, eq, gt, inArray, or } from 'drizzle-orm';

import type { Db, ReadDb } from '../db/database.ts';
import { absence, coordinator, unit } from '../db/schema/index.ts';
import { idsOfBatch, notOfBatch, type Counts } from './batchRowsRepo.ts';

/** How many coordinators and units of an import were changed since, or have got something added by hand. */
export async function corpsChangedSince(db: ReadDb, batchId: string): Promise<Counts> {
  const coordinators = idsOfBatch(db, coordinator, batchId);
  return {
    coordinators: await db
      .select({ n: count() })
      .from(coordinator)
      .where(
        or(
          and(eq(coordinator.importBatchId, batchId), gt(coordinator.version, 1)),
          and(
            inArray(coordinator.unitId, idsOfBatch(db, unit, batchId)),
            notOfBatch(coordinator.importBatchId, batchId),
          ),
        ),
      ),
    absences: await db
      .select({ n: count() })
      .from(absence)
      .where(or(inArray(absence.coordinatorId, coordinators), inArray(absence.substituteId, coordinators))),
    units: await db
      .select({ n: count() })
      .from(unit)
      .where(and(eq(unit.importBatchId, batchId), gt(unit.version, 1))),
  };
}

/** Takes the coordinators and units of an import out again; nobody may lean on them any more. Gives how many rows it was. */
export async function removeCorps(db: Db, batchId: string): Promise<number> {
  let removed = 0;
  for (const table of [coordinator, unit])
    removed += (await db.delete(table).where(eq(table.importBatchId, batchId))).changes;
  return removed;
}
