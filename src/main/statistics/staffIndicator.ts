import type { IndicatorResult } from '../../contract/statistics.ts';
import type { DenominatorId, IndicatorId } from '../../domain/statistics/indicator.ts';
import { shareOf } from '../../domain/statistics/share.ts';
import { staffBreakdown, type StaffFigures } from '../../domain/statistics/staffFigures.ts';

/** An indicator about the office's own people, divided by unit. */
export const staffIndicator = (
  id: IndicatorId,
  denominatorId: DenominatorId,
  figures: StaffFigures,
): IndicatorResult => ({
  id,
  numerator: figures.numerator,
  denominator: figures.denominator,
  denominatorId,
  share: shareOf(figures.numerator, figures.denominator),
  unknown: 0,
  median: null,
  p90: null,
  breakdown: staffBreakdown(figures),
});
