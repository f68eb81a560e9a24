import { and, asc, eq, inArray } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import type { PlanState } from '../../domain/plan/codes.ts';
import { isGrantRunningOn } from '../../domain/statistics/indicatorRules.ts';
import type { ReadDb } from '../db/database.ts';
import { assignment, coordinator, plan, referral } from '../db/schema/index.ts';
import { assignedOn } from '../statistics/activeOnRepo.ts';

/** How it stands with a person on a day. */
export interface PersonState {
  /** Who is assigned, the latest where there are two. */
  coordinator: { id: string; name: string } | null;
  /** Granted a coordinator, and nobody assigned. */
  missesCoordinator: boolean;
  /** The state of the plan that is not closed, else of the last one; as it is now. */
  planState: PlanState | null;
}

/** How it stands with each of these persons on the day: for the rows of one page. */
export async function personStates(
  db: ReadDb,
  personIds: readonly string[],
  day: Day,
): Promise<(personId: string) => PersonState> {
  const ids = [...personIds];
  const assigned = await db
    .select({ personId: assignment.personId, id: coordinator.id, name: coordinator.name })
    .from(assignment)
    .innerJoin(coordinator, eq(coordinator.id, assignment.coordinatorId))
    .where(and(inArray(assignment.personId, ids), assignedOn(day)))
    .orderBy(asc(assignment.fromDay), asc(assignment.id));
  // Judged here: with the condition in SQL the database reads every grant there is to find those of one page.
  const cases = await db
    .select({
      personId: referral.personId,
      outcome: referral.outcome,
      decidedOn: referral.decidedOn,
      closedOn: referral.closedOn,
    })
    .from(referral)
    .where(inArray(referral.personId, ids));
  const plans = await db
    .select({ personId: plan.personId, state: plan.state })
    .from(plan)
    .where(inArray(plan.personId, ids))
    .orderBy(asc(plan.createdAt), asc(plan.id));

  const coordinators = new Map(assigned.map(({ personId, ...row }) => [personId, row]));
  const withGrant = new Set(cases.filter((row) => isGrantRunningOn(row, day)).map((row) => row.personId));
  const lastPlan = new Map(plans.map((row) => [row.personId, row.state]));
  const openPlan = new Map(plans.filter((row) => row.state !== 'closed').map((row) => [row.personId, row.state]));
  return (personId) => ({
    coordinator: coordinators.get(personId) ?? null,
    missesCoordinator: withGrant.has(personId) && !coordinators.has(personId),
    planState: openPlan.get(personId) ?? lastPlan.get(personId) ?? null,
  });
}
