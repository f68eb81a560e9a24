import type { IndicatorResult } from '../../contract/statistics.ts';
import type { IndicatorId } from '../../domain/statistics/indicator.ts';

/** One indicator of the answer. The register answers with every one of them. */
export function indicatorOf(indicators: readonly IndicatorResult[], id: IndicatorId): IndicatorResult {
  const found = indicators.find((indicator) => indicator.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
}

/** Whether a group is that of those nothing is known of. */
export const isUnknownGroup = (group: string): boolean => group === 'unknown' || group === '';
