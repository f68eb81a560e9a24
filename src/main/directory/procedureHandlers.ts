import { brokenProcedureRules } from '../../domain/directory/procedure.ts';
import type { ModuleHandlers } from '../api/handlers.ts';
import { keptHandlers } from '../api/keptHandlers.ts';
import { Refusal } from '../api/refusal.ts';
import { procedureStore } from './directoryRepo.ts';
import { procedureRows } from './procedureRows.ts';

/** Procedures and routines with owner and days of revision (FOR-2011-12-16-1256 § 6). */
export const procedureHandlers: ModuleHandlers<'procedure'> = {
  list: (ctx) => procedureRows(ctx),
  async get(ctx, { id }) {
    const found = (await procedureRows(ctx)).find((row) => row.id === id);
    if (!found) throw new Refusal('NOT_FOUND');
    return found;
  },
  ...keptHandlers({
    entity: 'procedure',
    store: procedureStore,
    brokenRules: (values, { today }) => brokenProcedureRules(values, today),
    textsOf: ({ title, about }) => ({ title, about }),
  }),
};
