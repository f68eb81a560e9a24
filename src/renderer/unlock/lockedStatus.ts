import type { OutputAt } from '../api/paths.ts';

export type LockedStatus = OutputAt<'register.status'>;
