import { and, countDistinct, eq } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import { covers } from '../../domain/calendar/reportingPeriod.ts';
import type { ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { assignment, coordinator } from '../db/schema/index.ts';
import { assignedOn, place } from './activeOnRepo.ts';

export interface Load {
  coordinatorId: string;
  name: string;
  /** Persons the coordinator is appointed for on the day. */
  persons: number;
  /** The agreed most. */
  max: number;
}

/** Every coordinator in office on the day, and who has left but is still appointed for somebody: most persons first, then by name. */
export async function loadOn(db: ReadDb, day: Day): Promise<Load[]> {
  const rows = prepared(db, 'statistics.load', (d) =>
    d
      .select({
        coordinatorId: coordinator.id,
        name: coordinator.name,
        sortName: coordinator.sortName,
        max: coordinator.maxPersons,
        activeFrom: coordinator.activeFrom,
        activeTo: coordinator.activeTo,
        persons: countDistinct(assignment.personId),
      })
      .from(coordinator)
      .leftJoin(assignment, and(eq(assignment.coordinatorId, coordinator.id), assignedOn(place.day)))
      .groupBy(coordinator.id)
      .prepare(),
  ).all({ day });
  return rows
    .filter((row) => row.persons > 0 || covers({ from: row.activeFrom, to: row.activeTo }, day))
    .toSorted((a, b) => b.persons - a.persons || (a.sortName < b.sortName ? -1 : 1))
    .map(({ coordinatorId, name, persons, max }) => ({ coordinatorId, name, persons, max }));
}
