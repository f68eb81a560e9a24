import { min } from 'drizzle-orm';

import { type Day, yearOf } from '../../domain/calendar/day.ts';
import type { ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { coordinator, courseSession, person, referral, supervisionSession } from '../db/schema/index.ts';

/**
 * The years there can be a report of, newest first: from the first melding, course or supervision to the year of the day.
 * None in a register without persons and coordinators; an office that has only written down its corps has its chapter too.
 */
export async function yearsToReport(db: ReadDb, today: Day): Promise<number[]> {
  const anybody = prepared(db, 'reportYears.person', (d) =>
    d.select({ id: person.id }).from(person).limit(1).prepare(),
  );
  const corps = prepared(db, 'reportYears.coordinator', (d) =>
    d.select({ id: coordinator.id }).from(coordinator).limit(1).prepare(),
  );
  if (!anybody.get() && !corps.get()) return [];
  const firsts = [
    prepared(db, 'reportYears.referral', (d) =>
      d
        .select({ day: min(referral.receivedOn) })
        .from(referral)
        .prepare(),
    ),
    prepared(db, 'reportYears.course', (d) =>
      d
        .select({ day: min(courseSession.day) })
        .from(courseSession)
        .prepare(),
    ),
    prepared(db, 'reportYears.supervision', (d) =>
      d
        .select({ day: min(supervisionSession.day) })
        .from(supervisionSession)
        .prepare(),
    ),
  ].map((statement) => statement.get()?.day);
  const last = yearOf(today);
  const from = Math.min(last, ...firsts.flatMap((day) => (day ? [yearOf(day)] : [])));
  return Array.from({ length: last - from + 1 }, (_, index) => last - index);
}
