import { addDays, type Day, maxDay } from '../calendar/day.ts';
import { type AssignmentDays, wasInForce } from '../coordinator/assignmentRules.ts';
import type { PlanState } from '../plan/codes.ts';
import { isStandingPlan } from '../plan/planRules.ts';

/** An assignment as the merge of two records looks at it. */
export interface MergedAssignment extends AssignmentDays {
  readonly coordinatorId: string;
}

/** One of two records of the same person. */
export interface MergedRecord<A extends MergedAssignment = MergedAssignment> {
  readonly planStates: readonly PlanState[];
  readonly assignments: readonly A[];
}

/** What two records cannot both bring with them. */
export interface MergeConflicts<A extends MergedAssignment = MergedAssignment> {
  /** Both have a plan that stands: nobody has two (hol § 7-1), and which shall live on is decided in the plans themselves. */
  readonly bothHavePlan: boolean;
  /** Both have somebody who serves today or later, and not the same one: always one responsible, never two. */
  readonly coordinators: { readonly from: A; readonly into: A } | null;
}

/** What stands in the way of making the two records one on the day. What is past is history of both and no conflict. */
export function mergeConflicts<A extends MergedAssignment>(
  from: MergedRecord<A>,
  into: MergedRecord<A>,
  today: Day,
): MergeConflicts<A> {
  const pairs = from.assignments.flatMap((one) =>
    into.assignments
      .filter((other) => other.coordinatorId !== one.coordinatorId && serveTogether(one, other, today))
      .map((other) => ({ from: one, into: other })),
  );
  return {
    bothHavePlan: from.planStates.some(isStandingPlan) && into.planStates.some(isStandingPlan),
    coordinators: pairs[0] ?? null,
  };
}

/** The assignments that give way to those that are kept, each with its last day: the day before the kept one serves. */
export function assignmentsGivingWay<A extends MergedAssignment>(
  kept: readonly A[],
  others: readonly A[],
  today: Day,
): { assignment: A; lastDay: Day; isSameCoordinator: boolean }[] {
  return others.flatMap((assignment) => {
    const meets = kept.filter((one) => serveTogether(one, assignment, today));
    const first = meets.toSorted((a, b) => (a.fromDay < b.fromDay ? -1 : 1))[0];
    if (first === undefined) return [];
    const lastDay = addDays(maxDay(first.fromDay, today), -1);
    return [{ assignment, lastDay, isSameCoordinator: first.coordinatorId === assignment.coordinatorId }];
  });
}

/** Whether both serve on some day from today on. */
function serveTogether(one: AssignmentDays, other: AssignmentDays, today: Day): boolean {
  if (!wasInForce(one) || !wasInForce(other)) return false;
  const first = maxDay(maxDay(one.fromDay, other.fromDay), today);
  return [one.toDay, other.toDay].every((last) => last === null || last >= first);
}
