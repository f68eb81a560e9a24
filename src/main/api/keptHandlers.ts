import type { Kept, KeptStore } from '../db/keptStore.ts';
import { newId } from '../db/newId.ts';
import { refusePersons } from '../person/noteCheck.ts';
import type { CommandContext } from './context.ts';
import { Refusal, refuseBroken } from './refusal.ts';

interface Kind<Values> {
  /** As the log calls it. */
  readonly entity: string;
  readonly store: KeptStore<Values>;
  /** The rules the values break, by field: `{ toDay: 'beforeFrom' }`. */
  readonly brokenRules?: (
    values: Values,
    ctx: CommandContext,
  ) => Record<string, string> | Promise<Record<string, string>>;
  /** The texts that must hold no person who is served. */
  readonly textsOf: (values: Values) => Record<string, string | null>;
}

interface Named {
  readonly id: string;
  readonly version: number;
}

/** The orders of a record that the office keeps about its own work (`contract/kept.ts`). */
export function keptHandlers<Values extends object>({ entity, store, brokenRules, textsOf }: Kind<Values>) {
  const check = async (ctx: CommandContext, values: Values, namesConfirmed: boolean): Promise<void> => {
    refuseBroken((await brokenRules?.(values, ctx)) ?? {});
    await refusePersons(ctx, textsOf(values), namesConfirmed);
  };
  const put = async (
    { db, now, account, audit }: CommandContext,
    { id, version }: Named,
    done: string,
    valuesFrom: (stored: Kept<Values>) => Values & { removedAt: string | null },
  ): Promise<{ version: number }> => {
    const stored = await store.find(db, id);
    if (!stored) throw new Refusal('NOT_FOUND');
    const by = { at: now, accountId: account.id };
    if (!(await store.put(db, stored, version, valuesFrom(stored), by))) throw new Refusal('CONFLICT');
    await audit.write({ action: 'change', entity, entityId: id, detail: { done } });
    return { version: version + 1 };
  };
  return {
    async create(ctx: CommandContext, { fields, namesConfirmed }: { fields: Values; namesConfirmed: boolean }) {
      await check(ctx, fields, namesConfirmed);
      const { db, now, account, audit } = ctx;
      const id = newId();
      const stamps = { removedAt: null, earlier: [], createdAt: now, updatedAt: now, accountId: account.id };
      await store.insert(db, { ...fields, id, version: 1, ...stamps });
      await audit.write({ action: 'create', entity, entityId: id });
      return { id };
    },
    async change(ctx: CommandContext, order: Named & { fields: Values; namesConfirmed: boolean }) {
      await check(ctx, order.fields, order.namesConfirmed);
      return put(ctx, order, 'changed', ({ removedAt }) => ({ ...order.fields, removedAt }));
    },
    remove: (ctx: CommandContext, order: Named) =>
      put(ctx, order, 'removed', (stored) => ({ ...writtenOf(stored), removedAt: ctx.now })),
    undo: (ctx: CommandContext, order: Named) =>
      put(ctx, order, 'undone', (stored) => {
        const before = stored.earlier.at(-1);
        if (!before) throw new Refusal('NOTHING_TO_UNDO');
        const { at: _at, accountId: _accountId, ...values } = before;
        return { ...writtenOf(stored), ...values };
      }),
  };
}

/** What is written of it: without what the store itself keeps. */
export function writtenOf<Values>(stored: Kept<Values>): Values {
  const {
    id: _id,
    version: _version,
    removedAt: _removedAt,
    earlier: _earlier,
    createdAt: _createdAt,
    updatedAt: _updatedAt,
    accountId: _accountId,
    ...values
  } = stored;
  return values as unknown as Values;
}

/** The row as it crosses: what is written of it, and which version of it. */
export const shownOf = <Values>(stored: Kept<Values>): Values & Named => ({
  ...writtenOf(stored),
  id: stored.id,
  version: stored.version,
});
