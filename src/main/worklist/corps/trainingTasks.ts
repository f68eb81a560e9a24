import type { CorpsTask } from '../../../contract/worklist.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import { groupOf } from '../../../domain/worklist/worklistGroup.ts';
import type { ReadDb } from '../../db/database.ts';
import { offersOn } from '../../training/offers.ts';
import { isTrainingKept } from '../../training/trainingFactsRepo.ts';

/**
 * Coordinators who serve somebody and have neither basic training nor a place: due today, as for whoever is away, since they serve today.
 * An office that has written down no training yet is not told that everybody lacks it.
 */
export async function trainingTasks(db: ReadDb, today: Day): Promise<CorpsTask[]> {
  if (!(await isTrainingKept(db))) return [];
  const offers = (await offersOn(db, today)).filter(({ reason }) => reason === 'assignedWithoutBasics');
  // Several programmes may be basic: one line for each coordinator.
  const first = new Map(offers.toReversed().map((offer) => [offer.coordinatorId, offer]));
  return offers
    .filter((offer) => first.get(offer.coordinatorId) === offer)
    .map(({ coordinatorId, name, unitId, unitName, since, isWaiting, course }) => ({
      key: `basicTraining ${coordinatorId}`,
      kind: 'basicTraining',
      subject: { kind: 'coordinator', id: coordinatorId, name },
      dueOn: today,
      group: groupOf(today, today),
      since,
      unitId,
      unitName,
      nextOn: course?.firstDay ?? null,
      isWaiting,
    }));
}
