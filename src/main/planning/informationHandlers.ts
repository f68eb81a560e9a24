import { brokenInformationRules } from '../../domain/planning/informationWork.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { keptHandlers } from '../api/keptHandlers.ts';
import { informationRows } from './informationRows.ts';
import { informationStore } from './planningRepo.ts';

/** What the office told whom, and when (R 3, 20–22). */
export const informationWorkHandlers: ModuleHandlers<'informationWork'> = {
  list: ({ db }) => informationRows(db),
  ...keptHandlers({
    entity: 'informationWork',
    store: informationStore,
    brokenRules: (values, { today }) => brokenInformationRules(values, today),
    textsOf: ({ what, note }) => ({ what, note }),
  }),
};
