import { wasInForce } from '../../domain/coordinator/assignmentRules.ts';
import type { CommandContext } from '../api/context.ts';
import { Refusal } from '../api/refusal.ts';
import { findCoordinator } from '../coordinator/coordinatorRepo.ts';
import { type Assignment, assignmentsOfPerson } from './assignmentRepo.ts';

/**
 * After a step was taken back: refuses with NOTHING_TO_UNDO where two would serve the person on one day, or somebody who
 * has left would serve on. What happened since stands in the way; the whole undo is rolled back.
 */
export async function refuseUntrueAssignments(ctx: CommandContext, personId: string): Promise<void> {
  const inForce = (await assignmentsOfPerson(ctx.db, personId)).filter(wasInForce);
  const isOverlapped = inForce.some((one, index) => isOverlappedByNext(one, inForce[index + 1]));
  const servesAfterLeaving = await Promise.all(inForce.map((one) => lastsBeyondOffice(ctx, one)));
  if (isOverlapped || servesAfterLeaving.includes(true)) throw new Refusal('NOTHING_TO_UNDO');
}

const isOverlappedByNext = ({ toDay }: Assignment, next: Assignment | undefined): boolean =>
  next !== undefined && (toDay === null || toDay >= next.fromDay);

async function lastsBeyondOffice({ db }: CommandContext, { coordinatorId, toDay }: Assignment): Promise<boolean> {
  const activeTo = (await findCoordinator(db, coordinatorId))?.activeTo ?? null;
  return activeTo !== null && (toDay === null || toDay > activeTo);
}
