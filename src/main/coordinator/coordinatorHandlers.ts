import type { ModuleHandlers } from '../api/handlers.ts';

// Not written yet.
export const coordinatorHandlers = {} as unknown as ModuleHandlers<'coordinator'>;
