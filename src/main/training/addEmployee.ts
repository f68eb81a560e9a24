import { coordinatorSortName } from '../../domain/coordinator/coordinatorSortName.ts';
import type { CommandContext } from '../api/context.ts';
import { Refusal } from '../api/refusal.ts';
import { newId } from '../db/newId.ts';
import { findUnit } from '../unit/unitRepo.ts';
import { insertParticipant } from './participantRepo.ts';

/** Writes down an employee or leader who is no coordinator. */
export async function addEmployee(
  { db, now }: Pick<CommandContext, 'db' | 'now'>,
  fields: { name: string; unitId: string | null; isLeader: boolean; email: string | null },
): Promise<string> {
  if (fields.unitId !== null && !(await findUnit(db, fields.unitId))) throw new Refusal('NOT_FOUND');
  const id = newId();
  const sortName = coordinatorSortName(fields.name);
  await insertParticipant(db, {
    id,
    version: 1,
    coordinatorId: null,
    ...fields,
    sortName,
    importBatchId: null,
    createdAt: now,
  });
  return id;
}
