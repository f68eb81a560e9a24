import type { ModuleHandlers } from '../api/handlers.ts';

// Not written yet.
export const reportHandlers = {} as unknown as ModuleHandlers<'report'>;
