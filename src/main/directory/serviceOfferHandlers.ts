import type { ModuleHandlers } from '../api/handlers.ts';
import { keptHandlers } from '../api/keptHandlers.ts';
import { findUnit } from '../unit/unitRepo.ts';
import { serviceOfferStore } from './directoryRepo.ts';
import { serviceOfferRows } from './serviceOfferRows.ts';

/** The services of habilitering and rehabilitering, and who gives them. */
export const serviceOfferHandlers: ModuleHandlers<'serviceOffer'> = {
  list: (ctx) => serviceOfferRows(ctx),
  ...keptHandlers({
    entity: 'serviceOffer',
    store: serviceOfferStore,
    brokenRules: async ({ unitId }, { db }) =>
      unitId === null || (await findUnit(db, unitId)) ? {} : { unitId: 'unknown' },
    textsOf: ({ about, access }) => ({ about, access }),
  }),
};
