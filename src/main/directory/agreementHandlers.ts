import { brokenAgreementRules } from '../../domain/directory/agreement.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { keptHandlers } from '../api/keptHandlers.ts';
import { Refusal } from '../api/refusal.ts';
import { agreementRows } from './agreementRows.ts';
import { isKnownBody } from './bodyNames.ts';
import { agreementStore } from './directoryRepo.ts';

/** Agreements on working together, each with its period and when it is to be renewed (hol § 6-1, R 9). */
export const agreementHandlers: ModuleHandlers<'agreement'> = {
  list: (ctx) => agreementRows(ctx),
  async get(ctx, { id }) {
    const found = (await agreementRows(ctx)).find((row) => row.id === id);
    if (!found) throw new Refusal('NOT_FOUND');
    return found;
  },
  ...keptHandlers({
    entity: 'agreement',
    store: agreementStore,
    brokenRules: async (values, { db }) => {
      if (!(await isKnownBody(db, values))) return { placeId: 'unknown' };
      const broken = brokenAgreementRules(values);
      const { placeId, partnerId, counterpart } = values;
      const bodies = [placeId, partnerId, counterpart].filter((body) => body !== null);
      return bodies.length === 1 ? broken : { ...broken, counterpart: 'oneBody' };
    },
    textsOf: ({ title, about }) => ({ title, about }),
  }),
};
