import type { ModuleHandlers } from '../api/handlers.ts';
import { Refusal } from '../api/refusal.ts';
import { readLoanRule, writeLoanRule } from './loanRuleRepo.ts';

/** For how long the office lends its register. Checking in and extending are `alone`. */
export const lendingHandlers: ModuleHandlers<'lending'> = {
  rule: ({ db }) => readLoanRule(db),
  async changeRule({ db, audit }, { days, version }) {
    const before = await readLoanRule(db);
    if (before.version !== version) throw new Refusal('CONFLICT');
    await writeLoanRule(db, { days, version: version + 1 });
    await audit.write({ action: 'change', entity: 'setting', detail: { loanDays: { from: before.days, to: days } } });
    return { version: version + 1 };
  },
};
