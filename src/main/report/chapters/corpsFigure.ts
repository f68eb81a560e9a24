import type { IndicatorResult } from '../../../contract/statistics.ts';
import type { CorpsIndicator } from '../../../domain/statistics/corpsFigures.ts';
import type { CorpsYear } from '../../statistics/corpsYears.ts';

/** One indicator of the corps at the end of a year. */
export function corpsFigure(year: CorpsYear, id: CorpsIndicator): IndicatorResult {
  const found = year.indicators.find((one) => one.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
}
