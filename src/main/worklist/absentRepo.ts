import { and, asc, eq, inArray } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import { isInOffice } from '../../domain/coordinator/coordinatorRules.ts';
import { absencesOn } from '../coordinator/absenceRepo.ts';
import { coordinatorsWithIds } from '../coordinator/coordinatorRepo.ts';
import type { ReadDb } from '../db/database.ts';
import { assignment, coordinator, person, referral, unit } from '../db/schema/index.ts';
import { personLineColumns } from '../person/personRepo.ts';
import { withoutHidden } from '../privacy/hiddenPersonsSql.ts';
import { assignedOn } from '../statistics/activeOnRepo.ts';

/** Everyone served today by a coordinator who is away without a substitute at work, each with the absence's first day; without `hidden` persons. */
export async function servedByAbsent(db: ReadDb, today: Day, hidden: ReadonlySet<string>) {
  const since = await absentWithoutSubstitute(db, today);
  if (since.size === 0) return [];
  const rows = await db
    .select({
      assignmentId: assignment.id,
      coordinatorId: coordinator.id,
      coordinatorName: coordinator.name,
      unitId: coordinator.unitId,
      unitName: unit.name,
      person: personLineColumns,
      referralId: assignment.referralId,
      caseNumber: referral.caseNumber,
      referrerType: referral.referrerType,
      receivedOn: referral.receivedOn,
      responsibleAccountId: referral.responsibleAccountId,
    })
    .from(assignment)
    .innerJoin(coordinator, eq(coordinator.id, assignment.coordinatorId))
    .innerJoin(person, eq(person.id, assignment.personId))
    .leftJoin(unit, eq(unit.id, coordinator.unitId))
    .leftJoin(referral, eq(referral.id, assignment.referralId))
    .where(
      and(inArray(assignment.coordinatorId, [...since.keys()]), assignedOn(today), ...withoutHidden.persons(hidden)),
    )
    .orderBy(asc(person.sortName), asc(assignment.id));
  const byPerson = new Map(rows.map((row) => [row.person.id, row]));
  return [...byPerson.values()].map((row) => ({ ...row, absentFrom: since.get(row.coordinatorId) ?? today }));
}

/** Coordinators away on the day whom nobody at work stands in for, with the first day away. */
async function absentWithoutSubstitute(db: ReadDb, today: Day): Promise<Map<string, Day>> {
  const absences = await absencesOn(db, today);
  if (absences.length === 0) return new Map();
  const away = new Set(absences.map(({ coordinatorId }) => coordinatorId));
  const substitutes = await coordinatorsWithIds(
    db,
    absences.flatMap(({ substituteId }) => (substituteId === null ? [] : [substituteId])),
  );
  const atWork = new Set(substitutes.filter((row) => isInOffice(row, today) && !away.has(row.id)).map(({ id }) => id));
  const covered = new Set(
    absences
      .filter(({ substituteId }) => substituteId !== null && atWork.has(substituteId))
      .map(({ coordinatorId }) => coordinatorId),
  );
  const alone = absences.filter(({ coordinatorId }) => !covered.has(coordinatorId));
  // Oldest first from the repository, so the last one set would be the newest: keep the first.
  return new Map(alone.toReversed().map(({ coordinatorId, fromDay }) => [coordinatorId, fromDay]));
}
