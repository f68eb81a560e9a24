import type { ModuleHandlers } from '../api/handlers.ts';

// Not written yet.
export const searchHandlers = {} as unknown as ModuleHandlers<'search'>;
