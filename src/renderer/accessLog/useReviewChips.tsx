import type { z } from 'zod';

import type { reviewFilter } from '../../contract/accessLog.ts';
import { reviewReasons } from '../../domain/accessLog/review.ts';
import { useTexts } from '../app/language.tsx';
import type { FilterChip } from '../components/FilterChips.tsx';
import { type ChangeFilter, useFilterChip } from '../components/useFilterChip.tsx';

type ReviewFilter = z.output<typeof reviewFilter>;

/** The filters of the review as chips; the period is always set. */
export function useReviewChips(
  filter: ReviewFilter,
  accounts: readonly { id: string; name: string }[],
  change: ChangeFilter<keyof ReviewFilter>,
): readonly FilterChip[] {
  const t = useTexts('accessLog');
  const chip = useFilterChip(change);
  const reasons = reviewReasons.map((value) => ({ value, label: t(`review.reasons.${value}`) }));
  const names = accounts.map(({ id, name }) => ({ value: id, label: name }));
  return [
    chip.days(t('review.period'), { from: 'from', to: 'to' }, filter.from, filter.to),
    chip.one('reason', t('review.reason'), reasons, filter.reason),
    chip.one('accountId', t('review.account'), names, filter.accountId),
  ];
}
