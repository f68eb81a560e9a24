import type { ModuleHandlers } from '../api/handlers.ts';

// Not written yet.
export const assignmentHandlers = {} as unknown as ModuleHandlers<'assignment'>;
