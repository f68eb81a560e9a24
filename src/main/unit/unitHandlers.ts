import type { ModuleHandlers } from '../api/handlers.ts';

// Not written yet.
export const unitHandlers = {} as unknown as ModuleHandlers<'unit'>;
