import type { ModuleHandlers } from '../api/handlers.ts';

// Not written yet.
export const referralHandlers = {} as unknown as ModuleHandlers<'referral'>;
