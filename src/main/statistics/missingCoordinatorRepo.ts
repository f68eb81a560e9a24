import { and, countDistinct, notInArray } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import type { ReadDb } from '../db/database.ts';
import { prepared } from '../db/prepared.ts';
import { referral } from '../db/schema/index.ts';
import { grantRunningOn, notMerged, personsAssigned, place } from './activeOnRepo.ts';

/** The red line alone, where no other figure of the day is wanted: `missing` of personIndicators.ts, by two indexes. */
export async function countMissingCoordinator(db: ReadDb, day: Day): Promise<number> {
  const statement = prepared(db, 'statistics.missingCoordinator', (d) =>
    d
      .select({ persons: countDistinct(referral.personId) })
      .from(referral)
      .where(
        and(
          grantRunningOn(place.day),
          notInArray(referral.personId, personsAssigned(d, place.day)),
          notMerged(d, referral.personId),
        ),
      )
      .prepare(),
  );
  return statement.get({ day })?.persons ?? 0;
}
