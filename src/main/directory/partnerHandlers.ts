import type { ModuleHandlers } from '../api/handlers.ts';
import { keptHandlers } from '../api/keptHandlers.ts';
import { Refusal } from '../api/refusal.ts';
import { partnerStore } from './directoryRepo.ts';
import { partnerRows } from './partnerRows.ts';

/** The bodies the office works with, by sector, and why each must take part. */
export const partnerHandlers: ModuleHandlers<'partner'> = {
  list: (ctx) => partnerRows(ctx),
  async get(ctx, { id }) {
    const found = (await partnerRows(ctx)).find((row) => row.id === id);
    if (!found) throw new Refusal('NOT_FOUND');
    return found;
  },
  ...keptHandlers({ entity: 'partner', store: partnerStore, textsOf: ({ note }) => ({ note }) }),
};
