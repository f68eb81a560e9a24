import type { ModuleHandlers } from '../api/handlers.ts';

// Not written yet.
export const personHandlers = {} as unknown as ModuleHandlers<'person'>;
