import { and, asc, eq, exists, lt, ne, notExists, or, sql } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import type { ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { assignment, coordinator, denominator, referral, unit } from '../db/schema/index.ts';
import { assignedOn, place } from '../statistics/activeOnRepo.ts';

/** Appointments in force today, and those that end before they begin. */
export function assignmentsToLookAt(db: ReadDb, today: Day) {
  const statement = prepared(db, 'quality.assignments', (d) => {
    const ofPerson = eq(referral.personId, assignment.personId);
    const anyCase = d.select({ id: referral.id }).from(referral).where(ofPerson);
    const openCase = d
      .select({ id: referral.id })
      .from(referral)
      .where(and(ofPerson, ne(referral.state, 'closed')));
    return d
      .select({
        id: assignment.id,
        personId: assignment.personId,
        referralId: assignment.referralId,
        fromDay: assignment.fromDay,
        toDay: assignment.toDay,
        coordinatorId: assignment.coordinatorId,
        coordinatorUntil: coordinator.activeTo,
        isAllClosed: sql<number>`${and(exists(anyCase), notExists(openCase))}`,
      })
      .from(assignment)
      .innerJoin(coordinator, eq(coordinator.id, assignment.coordinatorId))
      .where(or(assignedOn(place.day), lt(assignment.toDay, assignment.fromDay)))
      .prepare();
  });
  return statement.all({ day: today }).map((row) => ({ ...row, isAllClosed: row.isAllClosed === 1 }));
}

/** Every unit by name, with what the rules ask of it. */
export const unitsToLookAt = (db: ReadDb) =>
  prepared(db, 'quality.units', (d) =>
    d
      .select({ id: unit.id, name: unit.name, leader: unit.leader, isActive: unit.isActive })
      .from(unit)
      .orderBy(asc(unit.name), asc(unit.id))
      .prepare(),
  ).all();

/** The denominators typed in, year by year. */
export function typedByYear(db: ReadDb): Map<number, ReadonlyMap<string, number>> {
  const rows = prepared(db, 'quality.denominators', (d) =>
    d
      .select({ year: denominator.year, key: denominator.groupKey, value: denominator.value })
      .from(denominator)
      .prepare(),
  ).all();
  return new Map(
    [...Map.groupBy(rows, ({ year }) => year)].map(([year, own]) => [
      year,
      new Map(own.map(({ key, value }) => [key, value])),
    ]),
  );
}
