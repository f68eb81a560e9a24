import { and, asc, eq } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import type { ReadDb } from '../db/database.ts';
import { assignment, coordinator, person, referral } from '../db/schema/index.ts';
import { personLineColumns } from '../person/personRepo.ts';
import { assignedOn } from '../statistics/activeOnRepo.ts';

/** Whom the unit's coordinators serve on the day, with the case, by coordinator and name. */
export async function servedInUnit(db: ReadDb, unitId: string, day: Day) {
  return db
    .select({
      coordinatorId: assignment.coordinatorId,
      person: personLineColumns,
      caseNumber: referral.caseNumber,
      role: assignment.role,
      fromDay: assignment.fromDay,
      toDay: assignment.toDay,
      alsoProvides: assignment.alsoProvides,
    })
    .from(assignment)
    .innerJoin(coordinator, eq(coordinator.id, assignment.coordinatorId))
    .innerJoin(person, eq(person.id, assignment.personId))
    .leftJoin(referral, eq(referral.id, assignment.referralId))
    .where(and(eq(coordinator.unitId, unitId), assignedOn(day)))
    .orderBy(asc(person.sortName), asc(assignment.id));
}
export type ServedInUnit = Awaited<ReturnType<typeof servedInUnit>>[number];
