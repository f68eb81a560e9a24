import type { ModuleHandlers } from '../api/handlers.ts';

// Not written yet.
export const statisticsHandlers = {} as unknown as ModuleHandlers<'statistics'>;
