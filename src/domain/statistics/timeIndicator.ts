import { type Day, daysBetween } from '../calendar/day.ts';
import type { DeadlineKind } from '../deadline/deadlineKind.ts';
import type { DeadlineRule } from '../deadline/defaultRules.ts';
import { dueBy } from '../deadline/ruleOn.ts';
import { medianOf, percentileOf } from './distribution.ts';

/** So many cases with the same days. `startedOn` is what the deadline is counted from; null where nobody knows. */
export interface CountedDays {
  readonly from: Day;
  readonly startedOn: Day | null;
  readonly doneOn: Day;
  readonly count: number;
}

export interface TimeFigures {
  /** Done on or before the last day of the deadline. */
  readonly within: number;
  /** Those whose deadline is known. */
  readonly judged: number;
  /** Cases without the day the deadline is counted from, or without a rule for it. */
  readonly unknown: number;
  /** Days from `from` to `doneOn`. */
  readonly median: number | null;
  readonly p90: number | null;
}

/** The last day of a deadline by its first, from the rule in force then; null without a rule. Remembers days already asked for. */
export function dueFinder(rules: readonly DeadlineRule[], kind: DeadlineKind): (start: Day) => Day | null {
  const known = new Map<Day, Day | null>();
  return (start) => {
    const before = known.get(start);
    if (before !== undefined) return before;
    const due = dueBy(rules, kind, start)?.due ?? null;
    known.set(start, due);
    return due;
  };
}

/** Days between, and how many kept the deadline (domain.md 8, indicator 5). Something done before its start took 0 days. */
export function timeFigures(rows: Iterable<CountedDays>, dueOn: (start: Day) => Day | null): TimeFigures {
  const days = new Map<number, number>();
  let within = 0;
  let judged = 0;
  let unknown = 0;
  for (const { from, startedOn, doneOn, count } of rows) {
    const taken = Math.max(0, daysBetween(from, doneOn));
    days.set(taken, (days.get(taken) ?? 0) + count);
    const due = startedOn === null ? null : dueOn(startedOn);
    if (due === null) unknown += count;
    else {
      judged += count;
      if (doneOn <= due) within += count;
    }
  }
  return { within, judged, unknown, median: medianOf(days), p90: percentileOf(days, 90) };
}
