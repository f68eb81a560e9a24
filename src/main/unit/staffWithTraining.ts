import type { Day } from '../../domain/calendar/day.ts';
import type { ReadDb } from '../db/database.ts';
import { groupsOn } from '../fadder/groupsOn.ts';
import { officeStandings } from '../training/standings.ts';
import { staffByUnit } from './unitRows.ts';

/** A unit's coordinators of the day, with what each has of training and fadder. */
export async function staffWithTraining(db: ReadDb, unitId: string, day: Day) {
  const staff = (await staffByUnit(db, day)).get(unitId) ?? [];
  if (staff.length === 0) return [];
  const standings = new Map((await officeStandings(db, day)).map((row) => [row.coordinatorId, row]));
  const withFadder = new Set((await groupsOn(db, day)).map(({ coordinatorId }) => coordinatorId));
  return staff.map((one) => ({
    ...one,
    hasBasics: standings.get(one.id)?.hasBasics ?? false,
    isTrainedLately: standings.get(one.id)?.isTrainedLately ?? false,
    hasFadder: withFadder.has(one.id),
  }));
}
