import type { CommandContext } from '../api/context.ts';
import { Refusal } from '../api/refusal.ts';
import { newId } from '../db/newId.ts';
import type { FadderUndo } from '../db/schema/index.ts';
import { deleteFadderAssignments, findFadderAssignments, updateFadderAssignment } from './fadderAssignmentRepo.ts';
import { findFadderChange, insertFadderChange, markUndone } from './fadderChangeRepo.ts';
import { updateFadder } from './fadderRepo.ts';

/** Writes down what taking a change back needs; gives its id. */
export async function rememberChange({ db, now, account }: CommandContext, undo: FadderUndo): Promise<string> {
  const id = newId();
  await insertFadderChange(db, { id, at: now, accountId: account.id, undo, undoneAt: null });
  return id;
}

/**
 * Takes a change back whole: what it made goes, what it ended runs on. NOTHING_TO_UNDO where that has been done already;
 * CONFLICT where something has been built on it, since taking it back would then overwrite somebody's later work.
 */
export async function undoChange(
  ctx: CommandContext,
  { changeId }: { changeId: string },
): Promise<Record<string, never>> {
  const { db, now } = ctx;
  const change = await findFadderChange(db, changeId);
  if (!change) throw new Refusal('NOT_FOUND');
  if (change.undoneAt !== null) throw new Refusal('NOTHING_TO_UNDO');
  const { made, former, fadder } = change.undo;
  const stored = await findFadderAssignments(db, made);
  if (stored.length < made.length || stored.some(({ version }) => version !== 1)) throw new Refusal('CONFLICT');
  await deleteFadderAssignments(db, made);
  for (const { id, version, toDay, endReason } of former) {
    // Ending it made the version one more than it was.
    if (!(await updateFadderAssignment(db, { id, version: version + 1 }, { toDay, endReason })))
      throw new Refusal('CONFLICT');
  }
  if (fadder && !(await updateFadder(db, fadder.id, fadder.version + 1, { activeTo: fadder.activeTo, updatedAt: now })))
    throw new Refusal('CONFLICT');
  await markUndone(db, changeId, now);
  const detail = { removed: made.length, restored: former.length };
  await ctx.audit.write({ action: 'change', entity: 'fadderChange', entityId: changeId, detail });
  return {};
}
