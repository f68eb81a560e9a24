import { z } from 'zod';

import { idField, jsonField, momentField, nothing } from './fields.ts';
import { command, query } from './route.ts';

export const draftRoutes = {
  list: query(
    'case.write',
    z.object({ kind: z.string().max(40) }),
    z.array(z.object({ id: idField, payload: z.unknown(), updatedAt: momentField })),
  ),
  /** Saves what is typed so far; the same id is overwritten. */
  save: command(
    'case.write',
    z.object({ id: idField, kind: z.string().max(40), payload: jsonField }),
    z.object({ updatedAt: momentField }),
  ),
  discard: command('case.write', z.object({ id: idField }), nothing),
};
