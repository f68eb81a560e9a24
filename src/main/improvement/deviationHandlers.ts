import { brokenDeviationRules, type DeviationValues } from '../../domain/improvement/deviation.ts';
import type { CommandContext } from '../api/context.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal, refuseBroken } from '../api/refusal.ts';
import { newId } from '../db/newId.ts';
import { refusePersons } from '../person/noteCheck.ts';
import { findDeviation, insertDeviation, listDeviations, updateDeviation } from './deviationRepo.ts';
import { improvementsByDeviation } from './improvementRepo.ts';

/** Deviations: what did not go as the routine says, and what was done about it. Nothing about persons. */
export const deviationHandlers: ModuleHandlers<'deviation'> = {
  async list({ db }) {
    const improvements = await improvementsByDeviation(db);
    return (await listDeviations(db)).map(
      ({ earlier, createdAt: _createdAt, updatedAt: _updatedAt, accountId: _accountId, ...row }) => ({
        ...row,
        canUndo: earlier.length > 0,
        improvements: (improvements.get(row.id) ?? []).map(({ id, title, state }) => ({ id, title, state })),
      }),
    );
  },
  async register(ctx, { fields, namesConfirmed }) {
    await check(ctx, fields, namesConfirmed);
    const { db, now, account, audit } = ctx;
    const id = newId();
    const times = { createdAt: now, updatedAt: now, accountId: account.id };
    await insertDeviation(db, { id, version: 1, ...fields, earlier: [], ...times });
    await audit.write({ action: 'create', entity: 'deviation', entityId: id });
    return { id };
  },
  async change(ctx, { id, version, fields, namesConfirmed }) {
    await check(ctx, fields, namesConfirmed);
    return save(ctx, id, version, () => fields);
  },
  undo: (ctx, { id, version }) =>
    save(ctx, id, version, (earlier) => {
      const before = earlier.at(-1);
      if (!before) throw new Refusal('NOTHING_TO_UNDO');
      const { occurredOn, what, followUp, responsible, closedOn } = before;
      return { occurredOn, what, followUp, responsible, closedOn };
    }),
};

async function check(ctx: CommandContext, fields: DeviationValues, namesConfirmed: boolean): Promise<void> {
  refuseBroken(brokenDeviationRules(fields, ctx.today));
  await refusePersons(ctx, { what: fields.what, followUp: fields.followUp }, namesConfirmed);
}

async function save(
  { db, now, account, audit }: CommandContext,
  id: string,
  version: number,
  valuesFrom: (earlier: readonly DeviationValues[]) => DeviationValues,
): Promise<{ version: number }> {
  const stored = await findDeviation(db, id);
  if (!stored) throw new Refusal('NOT_FOUND');
  const values = valuesFrom(stored.earlier);
  const by = { accountId: account.id, at: now };
  if (!(await updateDeviation(db, stored, version, values, by))) throw new Refusal('CONFLICT');
  await audit.write({ action: 'change', entity: 'deviation', entityId: id, detail: { closedOn: values.closedOn } });
  return { version: version + 1 };
}
