import type { ModuleHandlers } from '../api/handlers.ts';

// Not written yet.
export const planHandlers = {} as unknown as ModuleHandlers<'plan'>;
