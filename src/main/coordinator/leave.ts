import type { Day } from '../../domain/calendar/day.ts';
import type { CommandContext } from '../api/context.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { endInCase } from '../assignment/endInCase.ts';
import { endAssignment } from '../assignment/takeOver.ts';
import { assignmentsBeyond, findCoordinator, updateCoordinator } from './coordinatorRepo.ts';

/**
 * A coordinator leaves: their last day is also that of all they serve. A case with nobody left awaits a coordinator at
 * once; where the last day is still to come, the person stands on the red line by itself the day after.
 */
export async function leave(
  ctx: CommandContext,
  { id, version, lastDay, note }: { id: string; version: number; lastDay: Day; note: string | null },
): Promise<{ version: number; persons: number; leftOut: number }> {
  const found = await findCoordinator(ctx.db, id);
  if (!found) throw new Refusal('NOT_FOUND');
  if (lastDay < found.activeFrom) refuseBroken({ lastDay: 'beforeFrom' });
  if (found.activeTo !== null && found.activeTo < ctx.today) refuseBroken({ lastDay: 'alreadyEnded' });
  if (!(await updateCoordinator(ctx.db, id, version, { activeTo: lastDay, updatedAt: ctx.now })))
    throw new Refusal('CONFLICT');
  await ctx.audit.write({ action: 'change', entity: 'coordinator', entityId: id, detail: { activeTo: lastDay } });
  const reason = 'coordinatorLeft';
  const beyond = await assignmentsBeyond(ctx.db, id, lastDay);
  const running = beyond.filter(({ personId }) => !ctx.hiddenPersons.has(personId));
  for (const assignment of running) {
    const former = await endAssignment(ctx, assignment, lastDay, reason);
    await endInCase(ctx, assignment, { lastDay, note, reason, undo: { assignments: [former] } });
  }
  const persons = personsIn(running);
  return { version: version + 1, persons, leftOut: personsIn(beyond) - persons };
}

const personsIn = (assignments: readonly { personId: string }[]): number =>
  new Set(assignments.map(({ personId }) => personId)).size;
