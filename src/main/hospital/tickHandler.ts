import type { ModuleHandlers } from '../api/handlers.ts';
import { changeCase, readCase } from '../referral/caseSteps.ts';

/** Ticks off what stands in the hospital's own systems, or takes the tick away. It is a line of the case's story, and can be undone. */
export const setTick: ModuleHandlers<'hospital'>['setTick'] = async (ctx, { id, version, tick, done }) => {
  const found = await readCase(ctx, id, version);
  const { [tick]: _, ...others } = found.tickNotes ?? {};
  return changeCase(ctx, found, 'tick', {
    onDay: done?.onDay ?? ctx.today,
    note: done?.note ?? null,
    changes: { [tick]: done !== null, tickNotes: done === null ? others : { ...others, [tick]: done } },
    facts: { tick, done: done === null ? 'no' : 'yes' },
  });
};
