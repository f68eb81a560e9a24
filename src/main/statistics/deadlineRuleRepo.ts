import type { DeadlineRulePeriod } from '../../domain/statistics/timeIndicator.ts';
import type { ReadDb } from '../db/database.ts';
import { deadlineRule } from '../db/schema/index.ts';

/** The office's rules for deadlines, those that no longer apply included: an old case is judged by the rule of its day. */
export async function deadlineRules(db: ReadDb): Promise<DeadlineRulePeriod[]> {
  return db
    .select({
      kind: deadlineRule.kind,
      period: deadlineRule.period,
      validFrom: deadlineRule.validFrom,
      validTo: deadlineRule.validTo,
    })
    .from(deadlineRule);
}
