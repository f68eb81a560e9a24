import type { Day } from '../calendar/day.ts';
import type { IndicatorId } from '../statistics/indicator.ts';
import { isRatio } from '../statistics/indicatorAbout.ts';

/** What an indicator showed on a day, or in the twelve months up to it. */
export interface IndicatorReading {
  readonly asOf: Day;
  readonly numerator: number;
  readonly denominator: number | null;
  /** Numerator / denominator, unrounded. */
  readonly share: number | null;
  /** Days, for indicators that measure time. */
  readonly median: number | null;
}

/** How an indicator is read: as days, as so many for each, as a share of a whole, or as a plain count. */
export type ReadingKind = 'days' | 'ratio' | 'share' | 'count';

export const readingKind = (id: IndicatorId): ReadingKind => {
  if (id === 'daysToDecision' || id === 'daysToAssignment') return 'days';
  if (isRatio(id)) return 'ratio';
  return counts.has(id) ? 'count' : 'share';
};
const counts: ReadonlySet<IndicatorId> = new Set([
  'coordinatorsActive',
  'evaluationsOverdue',
  'daysWithoutCoordinator',
]);

/** The figure of a reading: days, so many for each, a share 0–1, or a count; null where it cannot be said. */
export function valueOfReading(id: IndicatorId, reading: IndicatorReading): number | null {
  const kind = readingKind(id);
  if (kind === 'days') return reading.median;
  return kind === 'count' ? reading.numerator : reading.share;
}
