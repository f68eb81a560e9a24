import type { ModuleHandlers } from '../api/handlers.ts';

// Not written yet.
export const worklistHandlers = {} as unknown as ModuleHandlers<'worklist'>;
