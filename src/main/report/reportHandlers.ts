import type { ModuleHandlers } from '../api/handlers.ts';
import { yearsWithReferrals } from '../statistics/trendRepo.ts';

const notYet = async (): Promise<never> => {
  throw new Error('not built yet');
};

export const reportHandlers: ModuleHandlers<'report'> = {
  years: ({ db, today }) => yearsWithReferrals(db, today),
  get: notYet,
  comment: notYet,
  export: notYet,
};
