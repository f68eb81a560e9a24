import { brokenLiaisonRules } from '../../domain/directory/liaison.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { keptHandlers, shownOf } from '../api/keptHandlers.ts';
import { isKnownBody } from './bodyNames.ts';
import { liaisonStore, liaisonsWith } from './directoryRepo.ts';

/** Contact with kommuner and partners, logged. */
export const liaisonHandlers: ModuleHandlers<'liaison'> = {
  async with({ db }, body) {
    return (await liaisonsWith(db, body)).map(shownOf);
  },
  ...keptHandlers({
    entity: 'liaison',
    store: liaisonStore,
    brokenRules: async (values, { db, today }) =>
      (await isKnownBody(db, values)) ? brokenLiaisonRules(values, today) : { placeId: 'unknown' },
    textsOf: ({ about, outcome }) => ({ about, outcome }),
  }),
};
