import type { OfficeSettings } from '../../contract/office.ts';
import { type Day, yearOf } from '../../domain/calendar/day.ts';
import type { CountedPart } from '../../domain/report/countedPart.ts';
import type { DenominatorId } from '../../domain/statistics/indicator.ts';
import type { ReadDb } from '../db/database.ts';
import { countFindings } from '../quality/openFindings.ts';
import type { Reference } from '../reference/reference.ts';
import { censusOn } from '../statistics/censusRepo.ts';
import { corpsYears } from '../statistics/corpsYears.ts';
import { resolveDenominator } from '../statistics/denominatorRepo.ts';
import { planTrend } from '../statistics/planTrendRepo.ts';
import { olderYears } from './olderYears.ts';
import { lastDayOf, readYear } from './readYear.ts';

interface CountedOf {
  readonly asOf: Day;
  readonly denominatorId: DenominatorId | null;
  readonly settings: OfficeSettings;
  readonly reference: Reference;
}

/** Counts one part of what `reportMaterial` is made of, so that it is remembered when the whole is asked for. */
export async function countPart(
  db: ReadDb,
  part: CountedPart,
  { asOf, denominatorId, settings, reference }: CountedOf,
): Promise<void> {
  const of = await resolveDenominator(db, denominatorId, asOf);
  const year = yearOf(asOf);
  switch (part) {
    case 'persons':
      await censusOn(db, asOf);
      return;
    case 'year':
      await readYear(db, year, asOf, of);
      return;
    case 'personsBefore':
      await censusOn(db, lastDayOf(year - 1, asOf));
      return;
    case 'yearBefore':
      await readYear(db, year - 1, asOf, of);
      return;
    case 'older':
      await olderYears(db, { asOf, of });
      return;
    case 'trend':
      await planTrend(db, asOf, of, reference.nationalFigures());
      return;
    case 'corps':
      await corpsYears(db, asOf);
      return;
    case 'quality':
      await countFindings({ db, today: asOf, settings, reference });
  }
}
