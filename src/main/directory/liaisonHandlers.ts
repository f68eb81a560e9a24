import { brokenLiaisonRules } from '../../domain/directory/liaison.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { keptHandlers, shownOf } from '../api/keptHandlers.ts';
import { liaisonStore, liaisonsWith, partnerStore, placeStore } from './directoryRepo.ts';

/** Contact with kommuner and partners, logged. */
export const liaisonHandlers: ModuleHandlers<'liaison'> = {
  async with({ db }, body) {
    return (await liaisonsWith(db, body)).map(shownOf);
  },
  ...keptHandlers({
    entity: 'liaison',
    store: liaisonStore,
    brokenRules: async (values, { db, today }) => {
      const isThere =
        values.placeId === null
          ? values.partnerId === null || (await partnerStore.find(db, values.partnerId)) !== undefined
          : (await placeStore.find(db, values.placeId)) !== undefined;
      return isThere ? brokenLiaisonRules(values, today) : { placeId: 'unknown' };
    },
    textsOf: ({ about, outcome }) => ({ about, outcome }),
  }),
};
