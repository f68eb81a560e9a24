import { and, asc, countDistinct, desc, eq, gte, inArray, lt, max, notInArray, sql } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import { grantedStates } from '../../domain/referral/state.ts';
import type { ReadDb } from '../db/database.ts';
import { assignment, assignmentRequest, coordinator, person, referral, unit } from '../db/schema/index.ts';
import { personLineColumns } from '../person/personRepo.ts';
import { personsAssigned } from '../statistics/activeOnRepo.ts';

/** A running case with a granted coordinator whose person nobody is assigned to on the day (hol § 7-2). By the assignments' days. */
const missesCoordinator = (db: ReadDb, day: Day) =>
  and(inArray(referral.state, [...grantedStates]), notInArray(referral.personId, personsAssigned(db, day)));

/** How many persons stand on the red line. */
export async function countRedLine(db: ReadDb, day: Day): Promise<number> {
  const row = await db
    .select({ persons: countDistinct(referral.personId) })
    .from(referral)
    .where(missesCoordinator(db, day))
    .get();
  return row?.persons ?? 0;
}

/** The red line's cases, those without a coordinator longest first; a person with two cases comes twice. */
export async function redLineCases(db: ReadDb, day: Day, limit: number) {
  const lastServed = db
    .select({ day: max(assignment.toDay) })
    .from(assignment)
    .where(
      and(
        eq(assignment.personId, referral.personId),
        lt(assignment.toDay, day),
        gte(assignment.toDay, assignment.fromDay),
        gte(assignment.toDay, referral.decidedOn),
      ),
    );
  return db
    .select({
      referralId: referral.id,
      caseNumber: referral.caseNumber,
      person: personLineColumns,
      state: referral.state,
      outcome: referral.outcome,
      decidedOn: referral.decidedOn,
      receivedOn: referral.receivedOn,
      responsibleAccountId: referral.responsibleAccountId,
    })
    .from(referral)
    .innerJoin(person, eq(person.id, referral.personId))
    .where(missesCoordinator(db, day))
    .orderBy(asc(sql`coalesce((${lastServed}), ${referral.decidedOn})`), desc(referral.decidedOn), asc(referral.id))
    .limit(limit);
}

/** Who served each of these persons last before the day, by person id. */
export async function lastServedBefore(db: ReadDb, personIds: readonly string[], day: Day) {
  const rows = await db
    .select({
      personId: assignment.personId,
      toDay: assignment.toDay,
      coordinatorName: coordinator.name,
      unitName: unit.name,
    })
    .from(assignment)
    .innerJoin(coordinator, eq(coordinator.id, assignment.coordinatorId))
    .leftJoin(unit, eq(unit.id, coordinator.unitId))
    .where(
      and(
        inArray(assignment.personId, [...personIds]),
        lt(assignment.toDay, day),
        gte(assignment.toDay, assignment.fromDay),
      ),
    )
    .orderBy(asc(assignment.toDay), asc(assignment.id));
  return new Map(rows.map(({ personId, toDay, ...row }) => [personId, { ...row, toDay: toDay ?? day }]));
}

/** The requests of these cases with the unit's name, by case id. */
export async function requestsOfCases(db: ReadDb, referralIds: readonly string[]) {
  const rows = await db
    .select({
      referralId: assignmentRequest.referralId,
      state: assignmentRequest.state,
      requestedOn: assignmentRequest.requestedOn,
      answeredOn: assignmentRequest.answeredOn,
      unitName: unit.name,
    })
    .from(assignmentRequest)
    .innerJoin(unit, eq(unit.id, assignmentRequest.unitId))
    .where(inArray(assignmentRequest.referralId, [...referralIds]))
    .orderBy(asc(assignmentRequest.requestedOn), asc(assignmentRequest.id));
  return Map.groupBy(rows, (row) => row.referralId);
}
