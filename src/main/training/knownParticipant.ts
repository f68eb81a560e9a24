import { Refusal } from '../api/refusal.ts';
import { findCoordinator } from '../coordinator/coordinatorRepo.ts';
import type { Db } from '../db/database.ts';
import { ensureCoordinatorTakesPart, findParticipant } from './participantRepo.ts';

/** Somebody in the register as one who takes part: a coordinator, or an employee who is known. Refuses with NOT_FOUND. */
export async function knownParticipant(
  db: Db,
  who: { coordinatorId: string } | { participantId: string },
  now: string,
): Promise<string> {
  if ('participantId' in who) {
    if (!(await findParticipant(db, who.participantId))) throw new Refusal('NOT_FOUND');
    return who.participantId;
  }
  if (!(await findCoordinator(db, who.coordinatorId))) throw new Refusal('NOT_FOUND');
  return ensureCoordinatorTakesPart(db, who.coordinatorId, now);
}
