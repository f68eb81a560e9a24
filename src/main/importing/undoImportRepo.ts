import type { Db, ReadDb } from '../db/database.ts';
import { complaintsChangedSince, removeComplaints } from './undoComplaintsRepo.ts';
import { casesChangedSince, removeCases } from './undoCasesRepo.ts';
import { corpsChangedSince, removeCorps } from './undoCorpsRepo.ts';
import { plansChangedSince, removePlans } from './undoPlansRepo.ts';
import { followUpAddedSince } from './undoFollowUpRepo.ts';
import { removeSupervision, supervisionChangedSince } from './undoSupervisionRepo.ts';
import { removeTraining, trainingChangedSince } from './undoTrainingRepo.ts';

/**
 * How many records of an import were changed since, or have got something added to them by hand, by kind. Kinds without
 * any are left out: an empty answer means that the import can be taken out again.
 */
export async function changedSince(db: ReadDb, batchId: string): Promise<Record<string, number>> {
  const found = {
    ...(await casesChangedSince(db, batchId)),
    ...(await complaintsChangedSince(db, batchId)),
    ...(await plansChangedSince(db, batchId)),
    ...(await followUpAddedSince(db, batchId)),
    ...(await corpsChangedSince(db, batchId)),
    ...(await supervisionChangedSince(db, batchId)),
    ...(await trainingChangedSince(db, batchId)),
  };
  return Object.fromEntries(
    Object.entries(found)
      .map(([kind, rows]) => [kind, rows[0]?.n ?? 0] as const)
      .filter(([, n]) => n > 0),
  );
}

/** Takes every record of an import out of the register. Returns how many; what belongs to them alone is not counted. */
export async function removeBatch(db: Db, batchId: string): Promise<number> {
  let removed = 0;
  // What leans on something goes before what it leans on.
  for (const remove of [removeSupervision, removeTraining, removeComplaints, removePlans, removeCases, removeCorps])
    removed += await remove(db, batchId);
  return removed;
}
