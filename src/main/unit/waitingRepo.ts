import { and, asc, eq, inArray, notInArray } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import type { CoordinatorRole } from '../../domain/coordinator/codes.ts';
import { roleOn } from '../../domain/coordinator/coordinatorRole.ts';
import { isStanding } from '../../domain/coordinator/requestRules.ts';
import { requestStates } from '../../domain/coordinator/codes.ts';
import type { ReadDb } from '../db/database.ts';
import { assignmentRequest, person, referral } from '../db/schema/index.ts';
import { grantRunningOn, personsAssigned } from '../statistics/activeOnRepo.ts';

/** The role each person on the red line waits for, by person id; of several cases the one decided last says it. */
export async function rolesWaitedFor(db: ReadDb, day: Day): Promise<Map<string, CoordinatorRole>> {
  const rows = await db
    .select({ personId: referral.personId, outcome: referral.outcome, birthDate: person.birthDate })
    .from(referral)
    .innerJoin(person, eq(person.id, referral.personId))
    .where(and(grantRunningOn(day), notInArray(referral.personId, personsAssigned(db, day))))
    .orderBy(asc(referral.decidedOn), asc(referral.id));
  return new Map(rows.map(({ personId, outcome, ...born }) => [personId, roleOn(outcome, born, day)]));
}

/** The persons each unit has a standing request about, by unit id: unanswered, or a yes that nobody is appointed on. */
export async function personsAskedAbout(db: ReadDb): Promise<Map<string, string[]>> {
  const rows = await db
    .selectDistinct({ unitId: assignmentRequest.unitId, personId: assignmentRequest.personId })
    .from(assignmentRequest)
    .where(inArray(assignmentRequest.state, requestStates.filter(isStanding)));
  const byUnit = Map.groupBy(rows, ({ unitId }) => unitId);
  return new Map([...byUnit].map(([unitId, found]) => [unitId, found.map(({ personId }) => personId)]));
}
