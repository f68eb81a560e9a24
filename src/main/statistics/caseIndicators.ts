import type { IndicatorResult } from '../../contract/statistics.ts';
import { daysBetween } from '../../domain/calendar/day.ts';
import { type CountedFacts, countGroups, type GroupCounts } from '../../domain/statistics/breakdown.ts';
import { medianOf, percentileOf } from '../../domain/statistics/distribution.ts';
import { type CountedDays, dueFinder, timeFigures } from '../../domain/statistics/timeIndicator.ts';
import type { ReadDb } from '../db/database.ts';
import { listDeadlineRules } from '../deadline/deadlineRuleRepo.ts';
import {
  assignedCases,
  type AssignedCase,
  decisionDays,
  decisionDaysByFacts,
  decisionsWithoutDay,
  feedbackWithoutAssignment,
} from './caseDaysRepo.ts';
import { countedIndicator, onlyTotal } from './countedIndicator.ts';
import type { IndicatorQuestion } from './indicatorQuestion.ts';

/** Indicators 5 and 6: how long cases take, and whether the referrer hears of it. Of what happened from–to. */
export async function caseIndicators(db: ReadDb, question: IndicatorQuestion): Promise<IndicatorResult[]> {
  const assigned = await assignedCases(db, question.from, question.to, question.withFacts);
  return [
    await daysToDecision(db, question),
    await daysToAssignment(db, question, assigned),
    await feedbackShare(db, question, assigned),
  ];
}

/** Indicator 5, the first half: from the melding to the decision. */
export async function daysToDecision(db: ReadDb, { from, to, withFacts }: IndicatorQuestion): Promise<IndicatorResult> {
  const dueOn = dueFinder(await listDeadlineRules(db), 'decision');
  const withoutDay = await decisionsWithoutDay(db, from, to);
  if (!withFacts) return timed('daysToDecision', await decisionDays(db, from, to), dueOn, withoutDay, onlyTotals);
  return timed('daysToDecision', await decisionDaysByFacts(db, from, to), dueOn, withoutDay, countGroups);
}

async function daysToAssignment(
  db: ReadDb,
  { withFacts }: IndicatorQuestion,
  assigned: readonly AssignedCase[],
): Promise<IndicatorResult> {
  const dueOn = dueFinder(await listDeadlineRules(db), 'coordinator');
  const rows = assigned.map((row) => ({
    ...row,
    from: row.receivedOn,
    startedOn: row.decidedOn,
    doneOn: row.assignedOn,
  }));
  return timed('daysToAssignment', rows, dueOn, 0, withFacts ? countGroups : onlyTotals);
}

/** Share within the deadline, of the cases whose deadline is known; days of all. */
function timed<Row extends CountedDays>(
  id: 'daysToDecision' | 'daysToAssignment',
  rows: readonly Row[],
  dueOn: ReturnType<typeof dueFinder>,
  withoutDay: number,
  count: (rows: readonly Row[]) => GroupCounts,
): IndicatorResult {
  const figures = timeFigures(rows, dueOn);
  const dueOf = (row: Row) => (row.startedOn === null ? null : dueOn(row.startedOn));
  const judged = rows.filter((row) => dueOf(row) !== null);
  const within = judged.filter((row) => row.doneOn <= (dueOf(row) ?? ''));
  return countedIndicator(
    id,
    id === 'daysToDecision' ? 'decisions' : 'assignments',
    { numerator: count(within), denominator: count(judged) },
    { unknown: figures.unknown + withoutDay, median: figures.median, p90: figures.p90 },
  );
}

/** Of the cases that got a coordinator from–to: how many referrers were told by `asOf`, and after how many days. */
async function feedbackShare(
  db: ReadDb,
  { from, to, asOf, withFacts }: IndicatorQuestion,
  assigned: readonly AssignedCase[],
): Promise<IndicatorResult> {
  const sent = assigned.filter((row) => row.feedbackSentOn !== null && row.feedbackSentOn <= asOf);
  const days = sent.map(
    (row) => [Math.max(0, daysBetween(row.assignedOn, row.feedbackSentOn ?? row.assignedOn)), 1] as const,
  );
  const count = withFacts ? countGroups : onlyTotals;
  return countedIndicator(
    'feedbackShare',
    'feedbackDue',
    { numerator: count(sent), denominator: count(assigned) },
    { unknown: await feedbackWithoutAssignment(db, from, to), median: medianOf(days), p90: percentileOf(days, 90) },
  );
}

const onlyTotals = (rows: readonly Pick<CountedFacts, 'count'>[]): GroupCounts =>
  onlyTotal(rows.reduce((sum, row) => sum + row.count, 0));
