import { and, eq, gte, isNull, lte, or } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import type { CountedComplaint } from '../../domain/statistics/complaintFigures.ts';
import type { ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { complaint, person } from '../db/schema/index.ts';
import { place } from './activeOnRepo.ts';

/** Complaints that had come by the end of the period and were not over before it: all that may count in it. */
export async function complaintsAround(db: ReadDb, { from, to }: { from: Day; to: Day }): Promise<CountedComplaint[]> {
  const statement = prepared(db, 'statistics.complaints', (d) =>
    d
      .select({
        recordKind: complaint.recordKind,
        kind: complaint.kind,
        receivedOn: complaint.receivedOn,
        forwardedOn: complaint.forwardedOn,
        outcome: complaint.outcome,
        closedOn: complaint.closedOn,
      })
      .from(complaint)
      .innerJoin(person, eq(person.id, complaint.personId))
      .where(
        and(
          isNull(person.mergedIntoId),
          lte(complaint.receivedOn, place.to),
          or(isNull(complaint.closedOn), gte(complaint.closedOn, place.from)),
        ),
      )
      .prepare(),
  );
  return statement.all({ from, to });
}
