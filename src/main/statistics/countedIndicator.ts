import type { IndicatorResult } from '../../contract/statistics.ts';
import { breakdownOf, countedDenominators, countGroups, type GroupCounts } from '../../domain/statistics/breakdown.ts';
import type { DenominatorId, IndicatorId } from '../../domain/statistics/indicator.ts';
import { shareOf } from '../../domain/statistics/share.ts';

/** An indicator whose numerator is a part of a denominator counted in the register. */
export function countedIndicator(
  id: IndicatorId,
  denominatorId: DenominatorId,
  counts: { readonly numerator: GroupCounts; readonly denominator: GroupCounts },
  rest: Partial<Pick<IndicatorResult, 'unknown' | 'median' | 'p90'>>,
): IndicatorResult {
  const { numerator, denominator } = counts;
  return {
    id,
    numerator: numerator.total,
    denominator: denominator.total,
    denominatorId,
    share: shareOf(numerator.total, denominator.total),
    unknown: 0,
    median: null,
    p90: null,
    ...rest,
    breakdown: breakdownOf(numerator, countedDenominators(denominator)),
  };
}

/** Counts alone, for indicators that are not divided by facts: no group has anybody. */
export const onlyTotal = (total: number): GroupCounts => ({ ...countGroups([]), total });
