import { addDays } from '../../domain/calendar/day.ts';
import { takenOverFrom } from '../../domain/coordinator/assignmentRules.ts';
import type { CommandContext } from '../api/context.ts';
import type { Handler } from '../api/handlers.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import type { FadderUndo } from '../db/schema/index.ts';
import type { fadderRoutes } from '../../contract/fadder.ts';
import { assignmentsOfFadder, type FadderAssignment } from './fadderAssignmentRepo.ts';
import { findFadder, type StoredFadder, updateFadder } from './fadderRepo.ts';
import { endTime, moveCoordinators } from './moveCoordinators.ts';
import { rememberChange } from './undoChange.ts';

/** A fadder who leaves or is away hands coordinators over, to one or to several, in one act that can be taken back. */
export const handOver: Handler<(typeof fadderRoutes)['handOver']> = async (ctx, order) => {
  const { id, version, fromDay, leaves, reason, note } = order;
  const found = await findFadder(ctx.db, id);
  if (!found) throw new Refusal('NOT_FOUND');
  if (found.version !== version) throw new Refusal('CONFLICT');
  if (!leaves && order.moves.length === 0) refuseBroken({ moves: 'nobodyChosen' });
  if (leaves && addDays(fromDay, -1) < found.activeFrom) refuseBroken({ fromDay: 'beforeFrom' });
  const group = takenOverFrom(
    fromDay,
    (await assignmentsOfFadder(ctx.db, id)).map(({ assignment }) => assignment),
  );
  const moves = order.moves.map(({ assignmentId, toFadderId }) => {
    const time = group.find((one) => one.id === assignmentId);
    // Not in the group any longer: the list that was shown is old.
    if (!time) throw new Refusal('CONFLICT');
    if (toFadderId === id) refuseBroken({ fadderId: 'sameFadder' });
    return { coordinatorId: time.coordinatorId, fadderId: toFadderId, replaces: time.id };
  });
  const moved = await moveCoordinators(ctx, { moves, fromDay, reason, note });
  const movedIds = new Set(moves.map(({ replaces }) => replaces));
  const rest = leaves ? group.filter((time) => !movedIds.has(time.id)) : [];
  const undo: FadderUndo = {
    made: moved.made,
    former: [...moved.former, ...(await endRest(ctx, rest, fromDay))],
    fadder: leaves ? await endFadder(ctx, found, addDays(fromDay, -1)) : null,
  };
  const changeId = await rememberChange(ctx, undo);
  const detail = { changeId, fromDay, leaves, reason, moved: moves.length, without: rest.length };
  await ctx.audit.write({ action: 'change', entity: 'fadder', entityId: id, detail });
  return { changeId, moved: moves.length, without: rest.length };
};

async function endRest({ db }: CommandContext, rest: readonly FadderAssignment[], fromDay: string) {
  const former: FadderUndo['former'] = [];
  for (const time of rest) former.push(await endTime(db, time, addDays(fromDay, -1), 'fadderLeft'));
  return former;
}

async function endFadder({ db, now }: CommandContext, { id, version, activeTo }: StoredFadder, lastDay: string) {
  if (!(await updateFadder(db, id, version, { activeTo: lastDay, updatedAt: now }))) throw new Refusal('CONFLICT');
  return { id, activeTo, version };
}
