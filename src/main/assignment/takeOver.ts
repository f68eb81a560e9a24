import { addDays, type Day, maxDay } from '../../domain/calendar/day.ts';
import { takenOverFrom } from '../../domain/coordinator/assignmentRules.ts';
import type { AssignmentEndReason } from '../../domain/coordinator/codes.ts';
import { isStanding } from '../../domain/coordinator/requestRules.ts';
import type { CommandContext } from '../api/context.ts';
import { Refusal } from '../api/refusal.ts';
import type { UndoFacts } from '../db/schema/index.ts';
import { type Assignment, updateAssignment } from './assignmentRepo.ts';
import { requestsOfReferral, updateRequest } from './requestRepo.ts';

/** What undo puts back of assignments and requests. */
export type FormerAssignments = NonNullable<UndoFacts['assignments']>;

/** Sets an assignment's last day and gives what undo needs. One that was to begin later never comes into force. */
export async function endAssignment(
  ctx: Pick<CommandContext, 'db'>,
  found: Assignment,
  lastDay: Day,
  endReason: AssignmentEndReason,
): Promise<FormerAssignments[number]> {
  const toDay = maxDay(lastDay, addDays(found.fromDay, -1));
  if (!(await updateAssignment(ctx.db, found.id, found.version, { toDay, endReason }))) throw new Refusal('CONFLICT');
  return { id: found.id, values: { toDay: found.toDay, endReason: found.endReason } };
}

/** Ends everyone who would serve on or after the day, the day before it: always one responsible, never two. */
export async function endFormer(
  ctx: Pick<CommandContext, 'db'>,
  others: readonly Assignment[],
  fromDay: Day,
  reason: AssignmentEndReason,
): Promise<FormerAssignments> {
  const former: FormerAssignments = [];
  for (const other of takenOverFrom(fromDay, others)) {
    former.push(await endAssignment(ctx, other, addDays(fromDay, -1), reason));
  }
  return former;
}

/**
 * When somebody is appointed, a request still unanswered is answered by it: with a yes by the coordinator's own unit;
 * one to another unit is withdrawn.
 */
export async function settleRequests(
  ctx: Pick<CommandContext, 'db' | 'today'>,
  referralId: string,
  unitId: string | null,
): Promise<NonNullable<UndoFacts['requests']>> {
  const former: NonNullable<UndoFacts['requests']> = [];
  for (const request of await requestsOfReferral(ctx.db, referralId)) {
    if (!isStanding(request.state) || request.state === 'accepted') continue;
    const { id, state, answeredOn } = request;
    await updateRequest(ctx.db, id, {
      state: request.unitId === unitId ? 'accepted' : 'withdrawn',
      answeredOn: ctx.today,
    });
    former.push({ id, values: { state, answeredOn } });
  }
  return former;
}
