import { type Day, endOfYear, startOfYear } from '../../domain/calendar/day.ts';
import { belongsToYear, stateOn } from '../../domain/improvement/improvement.ts';
import type { ReadDb } from '../db/database.ts';
import { type Deviation, deviationsIn } from '../improvement/deviationRepo.ts';
import { type Improvement, listImprovements } from '../improvement/improvementRepo.ts';

/** What the report tells of improvements and deviations: the office's own work and nobody's case, so nothing of it is hidden. */
export interface ImprovementMaterial {
  /** Made in the year. */
  readonly made: readonly Improvement[];
  /** Made before it, and still open when it began or ended in it: what is followed up. */
  readonly earlier: readonly Improvement[];
  readonly deviations: readonly Deviation[];
}

export async function improvementMaterial(db: ReadDb, year: number): Promise<ImprovementMaterial> {
  const [first, last]: [Day, Day] = [startOfYear(year), endOfYear(year)];
  const told = (await listImprovements(db))
    .filter((one) => belongsToYear(one, year))
    .map((one) => ({ ...one, state: stateOn(one, last) }));
  return {
    made: told.filter(({ startedOn }) => startedOn >= first),
    earlier: told.filter(({ startedOn }) => startedOn < first),
    deviations: await deviationsIn(db, first, last),
  };
}
