import type { ModuleHandlers } from '../api/handlers.ts';

// Not written yet.
export const draftHandlers = {} as unknown as ModuleHandlers<'draft'>;
