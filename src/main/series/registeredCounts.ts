import type { Day } from '../../domain/calendar/day.ts';
import { cellKey, type CellKey, type SeriesDefinition, type SeriesRow } from '../../domain/series/series.ts';
import { registeredDays, type RegisteredCounts } from '../../domain/series/shownSeries.ts';
import { specialties } from '../../domain/referral/codes.ts';
import type { ReadDb } from '../db/database.ts';
import { remembered } from '../db/remembered.ts';
import { personsAssignedOn } from '../statistics/assignedCountRepo.ts';
import { receivedOfSpecialty } from '../statistics/referralCountRepo.ts';
import { personsWithPlanOn } from '../statistics/trendRepo.ts';

/** What the register counts for a series, by row and period: the same figures as the dashboard's. */
export const registeredCounts = (db: ReadDb, definition: SeriesDefinition, today: Day): Promise<RegisteredCounts> =>
  remembered(
    db,
    `series ${today} ${JSON.stringify([definition.registered, definition.periodKind, definition.rows])}`,
    () => countRegistered(db, definition, today),
  );

async function countRegistered(db: ReadDb, definition: SeriesDefinition, today: Day): Promise<RegisteredCounts> {
  const { registered, rows } = definition;
  const counts: Record<CellKey, number> = {};
  if (!registered) return counts;
  for (const { period, from, to } of registeredDays(definition, today))
    for (const row of rows) {
      const found =
        registered.measure === 'received'
          ? receivedIn(db, rows.length === 1 ? null : row, from, to)
          : registered.measure === 'activePlans'
            ? personsWithPlanOn(db, to)
            : personsAssignedOn(db, to);
      if (found !== null) counts[cellKey(row.key, period)] = found;
    }
  return counts;
}

/** Meldinger of the row's fagområde, of all (row null), or nothing where the row is no fagområde. */
function receivedIn(db: ReadDb, row: SeriesRow | null, from: Day, to: Day): number | null {
  if (row === null) return specialties.reduce((sum, one) => sum + receivedOfSpecialty(db, one, { from, to }), 0);
  return row.specialty === null ? null : receivedOfSpecialty(db, row.specialty, { from, to });
}
