import { brokenMoveRules } from '../../domain/followUp/move.ts';
import type { CommandContext } from '../api/context.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { newId } from '../db/newId.ts';
import { refreshPersonDeadlines } from '../deadline/refreshDeadlines.ts';
import { findPerson } from '../person/personRepo.ts';
import { type ExpectedMove, findMove, insertMove, removeMove, updateMove } from './moveRepo.ts';

type Handlers = ModuleHandlers<'followUp'>;

/** Writes down that the person moves to another kommune, or what was done about it. */
export const setMove: Handlers['setMove'] = async (ctx, { personId, id, version, fields }) => {
  const { db, now, today, account } = ctx;
  const person = await findPerson(db, personId);
  if (!person) throw new Refusal('NOT_FOUND');
  refuseBroken(brokenMoveRules(fields, person.municipalityNumber, today));
  const row: ExpectedMove = {
    id: id ?? newId(),
    version: version + 1,
    personId: person.id,
    ...fields,
    updatedAt: now,
    accountId: account.id,
  };
  if (id === null) await insertMove(db, row);
  else if ((await findMove(db, id))?.personId !== person.id) throw new Refusal('NOT_FOUND');
  else if (!(await updateMove(db, row, version))) throw new Refusal('CONFLICT');
  await settled(ctx, row, id === null ? 'create' : 'change');
  return { id: row.id, version: row.version };
};

/** Takes out a move that was written down by a slip, or that came to nothing. */
export const dropMove: Handlers['removeMove'] = async (ctx, { id, version }) => {
  const found = await findMove(ctx.db, id);
  if (!found) throw new Refusal('NOT_FOUND');
  if (!(await removeMove(ctx.db, id, version))) throw new Refusal('CONFLICT');
  await settled(ctx, found, 'delete');
  return {};
};

async function settled(ctx: CommandContext, move: ExpectedMove, action: 'create' | 'change' | 'delete'): Promise<void> {
  const { id, personId, movesOn, municipalityNumber, noticeSentOn } = move;
  await refreshPersonDeadlines(ctx, personId);
  const detail = { movesOn, municipalityNumber, noticeSentOn };
  await ctx.audit.write({ action, entity: 'expectedMove', entityId: id, personId, detail });
}
