import { addDays, type Day, daysBetween, maxDay, minDay } from '../calendar/day.ts';
import type { DayRange } from '../calendar/reportingPeriod.ts';
import { isGranted } from '../referral/codes.ts';
import type { GrantFacts } from './indicatorRules.ts';

/** Somebody appointed for a person, from–to, both days counted in. */
export interface ServedDays {
  readonly fromDay: Day;
  readonly toDay: Day | null;
}

/**
 * How many days of the period the person had a coordinator granted and nobody appointed (domain.md 8, indicator 9): the days
 * on which `isGrantRunningOn` holds of a case and `isAssignedOn` of no appointment. The day of the decision counts, the day
 * the case is closed does not.
 */
export function daysWithoutCoordinator(
  grants: readonly GrantFacts[],
  served: readonly ServedDays[],
  period: DayRange,
): number {
  const owed = grants.flatMap(({ outcome, decidedOn, closedOn }) =>
    isGranted(outcome) && decidedOn !== null
      ? within({ from: decidedOn, to: closedOn === null ? null : addDays(closedOn, -1) }, period)
      : [],
  );
  const covered = served.flatMap(({ fromDay, toDay }) => within({ from: fromDay, to: toDay }, period));
  // What is covered beside what is owed adds as much to both, and falls away.
  return daysIn([...owed, ...covered]) - daysIn(covered);
}

/** Somebody appointed, and who. */
export interface Served extends ServedDays {
  readonly coordinatorId: string;
}

/**
 * The days a person got another coordinator (domain.md 8, indicator 9): the first day the next one serves without the one
 * before, after a gap or an overlap too. Somebody beside one who goes on is no change, nor is the same one appointed anew.
 * An appointment that ended before it began was never in force.
 */
export function coordinatorChanges(appointments: readonly Served[]): Day[] {
  const inForce = appointments
    .filter(({ fromDay, toDay }) => toDay === null || toDay >= fromDay)
    .toSorted((a, b) => compare(a.fromDay, b.fromDay));
  const changes: Day[] = [];
  let last: Served | null = null;
  for (const next of inForce) {
    if (last !== null && (last.toDay === null || (next.toDay !== null && next.toDay <= last.toDay))) continue;
    if (last?.toDay && last.coordinatorId !== next.coordinatorId)
      changes.push(maxDay(next.fromDay, addDays(last.toDay, 1)));
    last = next;
  }
  return changes;
}

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);

function within({ from, to }: { from: Day; to: Day | null }, period: DayRange): DayRange[] {
  const [first, last] = [maxDay(from, period.from), to === null ? period.to : minDay(to, period.to)];
  return first <= last ? [{ from: first, to: last }] : [];
}

/** How many different days the ranges cover together. */
function daysIn(ranges: readonly DayRange[]): number {
  let days = 0;
  let counted: Day | null = null;
  for (const { from, to } of ranges.toSorted((a, b) => compare(a.from, b.from))) {
    const first: Day = counted === null ? from : maxDay(from, addDays(counted, 1));
    if (first > to) continue;
    days += daysBetween(first, to) + 1;
    counted = to;
  }
  return days;
}
