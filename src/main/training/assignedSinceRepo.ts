import { max } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import type { ReadDb } from '../db/database.ts';
import { assignment } from '../db/schema/index.ts';
import { assignedOn } from '../statistics/activeOnRepo.ts';

/** When the newest of each coordinator's assignments that run on the day began, by coordinator. */
export async function assignedSince(db: ReadDb, day: Day): Promise<Map<string, Day>> {
  const rows = await db
    .select({ id: assignment.coordinatorId, from: max(assignment.fromDay) })
    .from(assignment)
    .where(assignedOn(day))
    .groupBy(assignment.coordinatorId);
  return new Map(rows.flatMap(({ id, from }) => (from === null ? [] : [[id, from] as const])));
}
