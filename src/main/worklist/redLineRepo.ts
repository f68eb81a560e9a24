import { and, asc, eq, gte, inArray, lt, max, notExists, sql } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import type { ReadDb } from '../db/database.ts';
import { assignment, assignmentRequest, coordinator, person, referral, unit } from '../db/schema/index.ts';
import { personLineColumns } from '../person/personRepo.ts';
import { isGrantRunningOn } from '../../domain/statistics/indicatorRules.ts';
import { assignedOn, grantRunningOn } from '../statistics/activeOnRepo.ts';

/** A person on the red line, with the days it is reckoned from. */
export interface RedLinePerson {
  personId: string;
  /** When a coordinator was granted; the latest of several cases. */
  decidedOn: Day | null;
  /** The last day anybody served. */
  lastDay: Day | null;
}

/**
 * Everyone with a running case in which a coordinator was granted whom nobody is assigned to on the day (hol § 7-2). By
 * the days of the assignments, never by the stored state. Read from indexes alone, so that it stays fast.
 */
export async function redLinePersons(db: ReadDb, day: Day): Promise<RedLinePerson[]> {
  const lastServed = db
    .select({ day: max(assignment.toDay) })
    .from(assignment)
    .where(
      and(
        eq(assignment.personId, referral.personId),
        lt(assignment.toDay, day),
        gte(assignment.toDay, assignment.fromDay),
      ),
    );
  // Asked case by case: one look-up each costs less than a list of everybody who is served.
  const serving = db
    .select({ personId: assignment.personId })
    .from(assignment)
    .where(and(eq(assignment.personId, referral.personId), assignedOn(day)));
  return db
    .select({
      personId: referral.personId,
      decidedOn: max(referral.decidedOn),
      lastDay: sql<Day | null>`(${lastServed})`,
    })
    .from(referral)
    .where(and(grantRunningOn(day), notExists(serving)))
    .groupBy(referral.personId);
}

/** The running granted case of each of these persons, the one decided last, by person id. */
export async function grantedCasesOf(db: ReadDb, personIds: readonly string[], day: Day) {
  const rows = await db
    .select({
      referralId: referral.id,
      caseNumber: referral.caseNumber,
      person: personLineColumns,
      state: referral.state,
      outcome: referral.outcome,
      decidedOn: referral.decidedOn,
      closedOn: referral.closedOn,
      receivedOn: referral.receivedOn,
      responsibleAccountId: referral.responsibleAccountId,
    })
    .from(referral)
    .innerJoin(person, eq(person.id, referral.personId))
    .where(inArray(referral.personId, [...personIds]))
    .orderBy(asc(referral.decidedOn), asc(referral.id));
  // Judged here: with the condition in SQL the database reads every grant there is to find those of a few persons.
  const running = rows.filter((row) => isGrantRunningOn(row, day));
  return new Map(running.map(({ closedOn: _closedOn, ...row }) => [row.person.id, row]));
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
