import { asc, eq } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import type { PlanState } from '../../domain/plan/codes.ts';
import { isAssignedOn, isGrantRunningOn } from '../../domain/statistics/indicatorRules.ts';
import { asList, inList } from '../db/columns.ts';
import type { ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { assignment, coordinator, plan, referral } from '../db/schema/index.ts';

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
  const ids = asList(personIds);
  const assigned = appointmentsOf(db)
    .all({ ids })
    .filter((row) => isAssignedOn(row, day));
  const cases = casesOf(db).all({ ids });
  const plans = plansOf(db).all({ ids });

  const coordinators = new Map(assigned.map(({ personId, id, name }) => [personId, { id, name }]));
  const withGrant = new Set(cases.filter((row) => isGrantRunningOn(row, day)).map((row) => row.personId));
  const lastPlan = new Map(plans.map((row) => [row.personId, row.state]));
  const openPlan = new Map(plans.filter((row) => row.state !== 'closed').map((row) => [row.personId, row.state]));
  return (personId) => ({
    coordinator: coordinators.get(personId) ?? null,
    missesCoordinator: withGrant.has(personId) && !coordinators.has(personId),
    planState: openPlan.get(personId) ?? lastPlan.get(personId) ?? null,
  });
}

const appointmentsOf = (db: ReadDb) =>
  prepared(db, 'personState.appointments', (d) =>
    d
      .select({
        personId: assignment.personId,
        id: coordinator.id,
        name: coordinator.name,
        fromDay: assignment.fromDay,
        toDay: assignment.toDay,
      })
      .from(assignment)
      .innerJoin(coordinator, eq(coordinator.id, assignment.coordinatorId))
      .where(inList(assignment.personId, 'ids'))
      .orderBy(asc(assignment.fromDay), asc(assignment.id))
      .prepare(),
  );

/** Judged here: with the condition in SQL the database reads every grant there is to find those of one page. */
const casesOf = (db: ReadDb) =>
  prepared(db, 'personState.cases', (d) =>
    d
      .select({
        personId: referral.personId,
        outcome: referral.outcome,
        decidedOn: referral.decidedOn,
        closedOn: referral.closedOn,
      })
      .from(referral)
      .where(inList(referral.personId, 'ids'))
      .prepare(),
  );

const plansOf = (db: ReadDb) =>
  prepared(db, 'personState.plans', (d) =>
    d
      .select({ personId: plan.personId, state: plan.state })
      .from(plan)
      .where(inList(plan.personId, 'ids'))
      .orderBy(asc(plan.createdAt), asc(plan.id))
      .prepare(),
  );
