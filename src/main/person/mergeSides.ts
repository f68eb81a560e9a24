import { mergeConflicts, type MergedRecord } from '../../domain/person/mergeRules.ts';
import type { QueryContext } from '../api/context.ts';
import { Refusal } from '../api/refusal.ts';
import { type Assignment, assignmentsOfPerson } from '../assignment/assignmentRepo.ts';
import { findCoordinator } from '../coordinator/coordinatorRepo.ts';
import type { ReadDb } from '../db/database.ts';
import { plansOfPerson } from '../plan/planRepo.ts';
import { findPerson } from './personRepo.ts';

/** A record as the rules of merging look at it. */
export async function mergedRecord(db: ReadDb, personId: string): Promise<MergedRecord<Assignment>> {
  const plans = await plansOfPerson(db, personId);
  return { planStates: plans.map(({ state }) => state), assignments: await assignmentsOfPerson(db, personId) };
}

/** What stands in the way of making two records one, with names to choose between. Refuses with NOT_FOUND. */
export async function conflictsOfMerge(
  { db, today, audit }: QueryContext,
  { fromId, intoId }: { fromId: string; intoId: string },
) {
  const from = await findPerson(db, fromId);
  const into = await findPerson(db, intoId);
  if (!from || !into) throw new Refusal('NOT_FOUND');
  for (const { id } of [from, into]) await audit.read(id, 'assignmentList');
  const found = mergeConflicts(await mergedRecord(db, from.id), await mergedRecord(db, into.id), today);
  const serving = async ({ coordinatorId, fromDay }: Assignment) => ({
    coordinatorName: (await findCoordinator(db, coordinatorId))?.name ?? '',
    fromDay,
  });
  return {
    bothHavePlan: found.bothHavePlan,
    coordinators: found.coordinators && {
      from: await serving(found.coordinators.from),
      into: await serving(found.coordinators.into),
    },
  };
}
