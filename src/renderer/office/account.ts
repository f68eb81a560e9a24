import type { OutputAt } from '../api/paths.ts';

export type Account = OutputAt<'account.list'>[number];
