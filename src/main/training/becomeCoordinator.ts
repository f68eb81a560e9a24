import type { RouteAt } from '../../contract/index.ts';
import type { Handler } from '../api/handlers.ts';
import { Refusal } from '../api/refusal.ts';
import { findCoordinator } from '../coordinator/coordinatorRepo.ts';
import { moveTraining, removeParticipant } from './moveTrainingRepo.ts';
import { findParticipant, participantOfCoordinator, updateParticipant } from './participantRepo.ts';

/**
 * An employee has become a coordinator: the training they have is the coordinator's from now on. Where the coordinator has taken part already, the
 * two become one; what both have (a place in the same round, a mark at the same session) stays as the coordinator has it, present before absent.
 */
export const becomeCoordinator: Handler<RouteAt<'training.becomeCoordinator'>> = async (
  { db, audit },
  { id, version, coordinatorId },
) => {
  const employee = await findParticipant(db, id);
  if (!employee || employee.coordinatorId !== null) throw new Refusal('NOT_FOUND');
  if (!(await findCoordinator(db, coordinatorId))) throw new Refusal('NOT_FOUND');
  if (employee.version !== version) throw new Refusal('CONFLICT');
  const own = await participantOfCoordinator(db, coordinatorId);
  const moved = own ? await moveTraining(db, id, own.id) : null;
  if (own) await removeParticipant(db, id);
  else {
    const asCoordinator = { coordinatorId, name: null, sortName: null, unitId: null, email: null, isLeader: false };
    if (!(await updateParticipant(db, id, version, asCoordinator))) throw new Refusal('CONFLICT');
  }
  const { name, unitId, isLeader, email } = employee;
  const detail = { coordinatorId, was: { name, unitId, isLeader, email }, moved };
  await audit.write({ action: 'change', entity: 'participant', entityId: id, detail });
  return { participantId: own?.id ?? id };
};
