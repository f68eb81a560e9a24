import type { z } from 'zod';

import type { reviewFilter } from '../../contract/accessLog.ts';
import { reviewReasons } from '../../domain/accessLog/review.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { DaysEditor } from '../components/filterEditors/DaysEditor.tsx';
import { OneEditor } from '../components/filterEditors/OneEditor.tsx';
import type { FilterChip } from '../components/FilterChips.tsx';

type ReviewFilter = z.output<typeof reviewFilter>;

/** The filters of the review as chips; the period is always set. */
export function useReviewChips(
  filter: ReviewFilter,
  accounts: readonly { id: string; name: string }[],
  change: (part: Partial<Record<keyof ReviewFilter, unknown>>) => void,
): readonly FilterChip[] {
  const t = useTexts('accessLog');
  const formats = useFormats();
  const one = (
    key: 'reason' | 'accountId',
    label: string,
    choices: readonly { value: string; label: string }[],
  ): FilterChip => ({
    key,
    label,
    value: choices.find(({ value }) => value === filter[key])?.label ?? null,
    editor: (close) => (
      <OneEditor
        label={label}
        choices={choices}
        value={filter[key]}
        onDone={(value) => {
          change({ [key]: value });
          close();
        }}
      />
    ),
    onRemove: () => change({ [key]: null }),
  });
  return [
    {
      key: 'period',
      label: t('review.period'),
      value: `${formats.day(filter.from)}–${formats.day(filter.to)}`,
      editor: (close) => (
        <DaysEditor
          from={filter.from}
          to={filter.to}
          onDone={(from, to) => {
            change({ from, to });
            close();
          }}
        />
      ),
      onRemove: () => change({ from: null, to: null }),
    },
    one(
      'reason',
      t('review.reason'),
      reviewReasons.map((value) => ({ value, label: t(`review.reasons.${value}`) })),
    ),
    one(
      'accountId',
      t('review.account'),
      accounts.map(({ id, name }) => ({ value: id, label: name })),
    ),
  ];
}
