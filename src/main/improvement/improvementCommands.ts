import type { improvementRoutes } from '../../contract/improvement.ts';
import { afterStep, brokenStepRules, type ImprovementValues } from '../../domain/improvement/improvement.ts';
import type { CommandContext } from '../api/context.ts';
import type { Handler } from '../api/handlers.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { newId } from '../db/newId.ts';
import { refusePersons } from '../person/noteCheck.ts';
import { idsOf, isThere } from './improvementOrigin.ts';
import {
  appendImprovementEvent,
  findImprovement,
  type Improvement,
  type ImprovementEvent,
  improvementEvents,
  insertImprovement,
  updateImprovement,
} from './improvementRepo.ts';

type Routes = typeof improvementRoutes;

export const createImprovement: Handler<Routes['create']> = async (ctx, { fields, from, namesConfirmed }) => {
  const { db, now, today, account, audit } = ctx;
  await refusePersons(ctx, textsOf(fields), namesConfirmed);
  if (!(await isThere(ctx, from))) throw new Refusal('NOT_FOUND');
  const id = newId();
  const times = { createdAt: now, updatedAt: now, accountId: account.id };
  const standing = { state: 'planned', startedOn: today, endedOn: null } as const;
  await insertImprovement(db, { id, version: 1, ...fields, ...standing, origin: from.kind, ...idsOf(from), ...times });
  await append(ctx, id, { kind: 'created', state: 'planned', onDay: today, note: null, before: null });
  await audit.write({ action: 'create', entity: 'improvement', entityId: id, detail: { origin: from.kind } });
  return { id };
};

export const changeImprovement: Handler<Routes['change']> = async (ctx, { id, version, fields, namesConfirmed }) => {
  await refusePersons(ctx, textsOf(fields), namesConfirmed);
  const stored = await existing(ctx, id);
  const values = { ...valuesOf(stored), ...fields };
  return save(ctx, stored, version, values, { kind: 'changed', onDay: ctx.today, note: null });
};

export const stepImprovement: Handler<Routes['step']> = async (ctx, order) => {
  const { id, version, state, onDay, note, namesConfirmed } = order;
  await refusePersons(ctx, { note }, namesConfirmed);
  const stored = await existing(ctx, id);
  refuseBroken(brokenStepRules(stored, { state, onDay }, ctx.today));
  const values = afterStep(valuesOf(stored), { state, onDay });
  return save(ctx, stored, version, values, { kind: 'step', onDay, note });
};

export const undoImprovement: Handler<Routes['undo']> = async (ctx, { id, version }) => {
  const stored = await existing(ctx, id);
  const before = (await improvementEvents(ctx.db, id)).at(-1)?.before ?? null;
  if (before === null) throw new Refusal('NOTHING_TO_UNDO');
  return save(ctx, stored, version, before, { kind: 'undone', onDay: ctx.today, note: null });
};

async function existing({ db }: CommandContext, id: string): Promise<Improvement> {
  const stored = await findImprovement(db, id);
  if (!stored) throw new Refusal('NOT_FOUND');
  return stored;
}

async function save(
  ctx: CommandContext,
  stored: Improvement,
  version: number,
  values: ImprovementValues,
  told: Pick<ImprovementEvent, 'kind' | 'onDay' | 'note'>,
): Promise<{ version: number }> {
  const { db, now, audit } = ctx;
  if (!(await updateImprovement(db, stored.id, version, { ...values, updatedAt: now }))) throw new Refusal('CONFLICT');
  await append(ctx, stored.id, { ...told, state: values.state, before: valuesOf(stored) });
  const detail = { kind: told.kind, from: stored.state, to: values.state };
  await audit.write({ action: 'change', entity: 'improvement', entityId: stored.id, detail });
  return { version: version + 1 };
}

const append = (
  { db, now, account }: CommandContext,
  improvementId: string,
  event: Pick<ImprovementEvent, 'kind' | 'state' | 'onDay' | 'note' | 'before'>,
) => appendImprovementEvent(db, { improvementId, ...event, createdAt: now, accountId: account.id });

function valuesOf(stored: Improvement): ImprovementValues {
  const { title, description, responsible, dueOn, indicatorId, effect, state, endedOn } = stored;
  return { title, description, responsible, dueOn, indicatorId, effect, state, endedOn };
}

const textsOf = ({ title, description, effect }: Pick<ImprovementValues, 'title' | 'description' | 'effect'>) => ({
  title,
  description,
  effect,
});
