import type { IndicatorResult } from '../../../contract/statistics.ts';
import type { DayRange } from '../../../domain/calendar/reportingPeriod.ts';
import type { ExploredFigure, ExploredGroup } from '../../../domain/statistics/explore/explore.ts';
import type { ExploreDimension, ExploreFilter } from '../../../domain/statistics/explore/exploreFilter.ts';
import type { ExploredId } from '../../../domain/statistics/indicatorAbout.ts';
import { shareOf } from '../../../domain/statistics/share.ts';
import type { ReadDb } from '../../db/database.ts';
import { corpsOn } from '../corpsYears.ts';

/** Indicator 8: the office's own people in the period, as the corps' page counts them; narrowed and divided by unit. */
export async function staffFigure(
  db: ReadDb,
  id: ExploredId,
  period: DayRange,
  filter: ExploreFilter,
  split: ExploreDimension | null,
): Promise<{ whole: ExploredFigure; groups: ExploredGroup[] }> {
  const found = (await corpsOn(db, { asOf: period.to, ...period })).find((one) => one.id === id);
  if (!found) throw new RangeError(`No indicator of staff: ${id}`);
  const units = found.breakdown.unit.filter(({ group }) => filter.unit.length === 0 || filter.unit.includes(group));
  const whole = filter.unit.length === 0 ? figureOf(found, found.unknown) : sumOf(units, found.denominatorId !== null);
  return { whole, groups: split === null ? [] : units.map((row) => ({ group: row.group, ...figureOf(row, 0) })) };
}

const figureOf = (
  { numerator, denominator, share }: Pick<IndicatorResult, 'numerator' | 'denominator' | 'share'>,
  unknown: number,
): ExploredFigure => ({ numerator, denominator, share, unknown, median: null, p90: null });

/** Units together. One fadder of two units counts in each of them. */
function sumOf(rows: IndicatorResult['breakdown']['unit'], hasDenominator: boolean): ExploredFigure {
  const numerator = rows.reduce((sum, row) => sum + row.numerator, 0);
  const denominator = hasDenominator ? rows.reduce((sum, row) => sum + (row.denominator ?? 0), 0) : null;
  return figureOf({ numerator, denominator, share: shareOf(numerator, denominator) }, 0);
}
