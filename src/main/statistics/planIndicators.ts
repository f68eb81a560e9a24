import type { IndicatorResult } from '../../contract/statistics.ts';
import { countGroups, type GroupCounts } from '../../domain/statistics/breakdown.ts';
import type { ReadDb } from '../db/database.ts';
import { countedIndicator } from './countedIndicator.ts';
import type { IndicatorQuestion } from './indicatorQuestion.ts';
import {
  heldEvaluations,
  overdueEvaluations,
  personsWithEvaluationOverdue,
  plansWithoutEvaluationDay,
} from './planIndicatorRepo.ts';

/** Indicator 7: evaluations held by the agreed day, of those due from–to; active plans with one overdue on the day; and active plans with complete content. */
export async function planIndicators(
  db: ReadDb,
  { from, to, asOf }: IndicatorQuestion,
  { activePlan, completePlan }: { activePlan: GroupCounts; completePlan: GroupCounts },
): Promise<IndicatorResult[]> {
  const due = [...(await heldEvaluations(db, from, to)), ...(await overdueEvaluations(db, from, to, asOf))];
  const evaluations = {
    numerator: countGroups(due.filter((row) => row.isGood)),
    denominator: countGroups(due),
  };
  const overdue = { numerator: countGroups(await personsWithEvaluationOverdue(db, asOf)), denominator: activePlan };
  const unknown = await plansWithoutEvaluationDay(db, asOf);
  const complete = { numerator: completePlan, denominator: activePlan };
  return [
    countedIndicator('evaluationsOnTime', 'evaluationsDue', evaluations, { unknown }),
    countedIndicator('evaluationsOverdue', 'activePlans', overdue, { unknown }),
    countedIndicator('planCompleteShare', 'activePlans', complete, {}),
  ];
}
