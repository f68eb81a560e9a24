import { addDays, type Day, maxDay } from '../../domain/calendar/day.ts';
import type { FadderEndReason } from '../../domain/fadder/codes.ts';
import { brokenMoveRules, endedByMove } from '../../domain/fadder/moveRules.ts';
import type { CommandContext } from '../api/context.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { listCoordinators } from '../coordinator/coordinatorRepo.ts';
import { newId } from '../db/newId.ts';
import type { FadderUndo } from '../db/schema/index.ts';
import {
  assignmentsByCoordinator,
  type FadderAssignment,
  insertFadderAssignments,
  updateFadderAssignment,
} from './fadderAssignmentRepo.ts';
import { listFaddere } from './fadderRepo.ts';

interface MoveOrder {
  moves: readonly { coordinatorId: string; fadderId: string; replaces: string | null }[];
  fromDay: Day;
  reason: FadderEndReason | null;
  note: string | null;
}

/**
 * Gives each coordinator the fadder from the day; the one before ends the day before. CONFLICT where somebody else has
 * changed a coordinator's fadder since the list was read. Gives what undo needs.
 */
export async function moveCoordinators(
  { db, today, now }: CommandContext,
  { moves, fromDay, reason, note }: MoveOrder,
): Promise<Pick<FadderUndo, 'made' | 'former'>> {
  const ids = moves.map(({ coordinatorId }) => coordinatorId);
  if (new Set(ids).size < ids.length) refuseBroken({ moves: 'sameCoordinatorTwice' });
  const coordinators = new Map((await listCoordinators(db)).map((one) => [one.id, one]));
  const faddere = new Map((await listFaddere(db)).map((one) => [one.id, one]));
  const times = await assignmentsByCoordinator(db, ids);
  const made: FadderAssignment[] = [];
  const former: FadderUndo['former'] = [];
  for (const { coordinatorId, fadderId, replaces } of moves) {
    const coordinator = coordinators.get(coordinatorId);
    const fadder = faddere.get(fadderId);
    if (!coordinator || !fadder) throw new Refusal('NOT_FOUND');
    const others = times.get(coordinatorId) ?? [];
    const ended = endedByMove(fromDay, others);
    // The newest of them is the one the asker must have seen.
    if ((ended[0]?.id ?? null) !== replaces) throw new Refusal('CONFLICT');
    refuseBroken(brokenMoveRules({ fromDay, today, coordinator, fadder, others }));
    if (ended.some((time) => time.fadderId === fadderId)) refuseBroken({ fadderId: 'sameFadder' });
    for (const time of ended) former.push(await endTime(db, time, addDays(fromDay, -1), reason));
    made.push({
      id: newId(),
      version: 1,
      coordinatorId,
      fadderId,
      fromDay,
      toDay: null,
      endReason: null,
      note,
      importBatchId: null,
      createdAt: now,
    });
  }
  await insertFadderAssignments(db, made);
  return { made: made.map(({ id }) => id), former };
}

/** Sets a time's last day and gives what undo needs. One that was to begin later never comes into force. */
export async function endTime(
  db: CommandContext['db'],
  time: FadderAssignment,
  lastDay: Day,
  endReason: FadderEndReason | null,
): Promise<FadderUndo['former'][number]> {
  const toDay = maxDay(lastDay, addDays(time.fromDay, -1));
  if (!(await updateFadderAssignment(db, time, { toDay, endReason }))) throw new Refusal('CONFLICT');
  return { id: time.id, toDay: time.toDay, endReason: time.endReason, version: time.version };
}
