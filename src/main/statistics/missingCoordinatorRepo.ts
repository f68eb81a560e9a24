import { and, countDistinct, notInArray } from 'drizzle-orm';

import type { Day } from '../../domain/calendar/day.ts';
import type { ReadDb } from '../db/database.ts';
import { referral } from '../db/schema/index.ts';
import { grantRunningOn, notMerged, personsAssigned } from './activeOnRepo.ts';

/** The red line alone, where no other figure of the day is wanted: `missing` of personIndicators.ts, by two indexes. */
export async function countMissingCoordinator(db: ReadDb, day: Day): Promise<number> {
  const row = await db
    .select({ persons: countDistinct(referral.personId) })
    .from(referral)
    .where(
      and(
        grantRunningOn(day),
        notInArray(referral.personId, personsAssigned(db, day)),
        notMerged(db, referral.personId),
      ),
    )
    .get();
  return row?.persons ?? 0;
}
