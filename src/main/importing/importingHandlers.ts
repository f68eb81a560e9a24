import type { ModuleHandlers } from '../api/handlers.ts';

// Not written yet.
export const importingHandlers = {} as unknown as ModuleHandlers<'importing'>;
