import { useState } from 'react';
import { z } from 'zod';

import type { ReviewRow } from '../../contract/accessLog.ts';
import { dayField, idField } from '../../contract/fields.ts';
import { osloTime } from '../../domain/accessLog/osloTime.ts';
import { reviewReasons, usualReviewLimits } from '../../domain/accessLog/review.ts';
import { addDays } from '../../domain/calendar/day.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { PrivacyTabs } from '../app/PrivacyTabs.tsx';
import { usePermission } from '../app/session.tsx';
import { DataTable } from '../components/DataTable.tsx';
import { FilterChips } from '../components/FilterChips.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { pagesOf } from '../components/pagesOf.ts';
import type { TableColumn } from '../components/tableColumn.ts';
import { useAddressFilter } from '../components/useAddressFilter.ts';
import classes from './accessLog.module.css';
import { LimitsForm } from './LimitsForm.tsx';
import { LinesDialog } from './LinesDialog.tsx';
import { useReviewChips } from './useReviewChips.tsx';

const address = z.object({
  from: dayField.nullable().default(null),
  to: dayField.nullable().default(null),
  reason: z.enum(reviewReasons).nullable().default(null),
  accountId: idField.nullable().default(null),
});

/** The log reviewed: looks that should be asked about, each with why and with the lines behind it. */
export function ReviewPage() {
  const t = useTexts('accessLog');
  // The log's days are Norwegian, whatever time zone this machine is set to.
  const [today] = useState(() => osloTime(new Date().toISOString()).day);
  const { filter: chosen, change, reset } = useAddressFilter(address);
  const filter = { ...chosen, from: chosen.from ?? addDays(today, -30), to: chosen.to ?? today };
  const found = useApiQuery('accessLog.review', filter, { keepPrevious: true });
  const chips = useReviewChips(filter, found.data?.accounts ?? [], change);
  const columns = useReviewColumns();
  const mayChange = usePermission('privacy.write');
  const limits = found.data?.limits ?? usualReviewLimits;
  const values = { count: limits.personsADay, from: limits.nightFrom, to: limits.nightTo, days: limits.relationDays };
  const [open, setOpen] = useState<ReviewRow | null>(null);
  return (
    <>
      <PageTitle title={t('review.title')} />
      <PrivacyTabs />
      <p className={classes.intro}>{t('review.intro')}</p>
      <FilterChips chips={chips} onReset={reset} />
      <DataTable
        name="accessReview"
        label={t('review.listLabel')}
        noun={t('review.noun')}
        columns={columns}
        pages={pagesOf(found, found.data?.rows ?? [], found.data?.looks ?? 0)}
        rowKey={({ day, accountId, personId }) => `${day} ${accountId} ${personId}`}
        onOpen={setOpen}
        empty={<p>{t('review.none')}</p>}
      />
      <details className={classes.meaning}>
        <summary>{t('review.meaning')}</summary>
        <dl>
          {reviewReasons.map((reason) => (
            <div key={reason}>
              <dt>{t(`review.reasons.${reason}`)}</dt>
              <dd>{t(`review.explained.${reason}`, values)}</dd>
            </div>
          ))}
        </dl>
      </details>
      {mayChange && found.data && <LimitsForm limits={limits} />}
      {open && <LinesDialog row={open} onClose={() => setOpen(null)} />}
    </>
  );
}

function useReviewColumns(): readonly TableColumn<ReviewRow>[] {
  const t = useTexts('accessLog');
  const formats = useFormats();
  return [
    { key: 'day', header: t('review.day'), width: '110px', cell: ({ day }) => formats.day(day), fold: 'trail' },
    {
      key: 'who',
      header: t('review.who'),
      width: 'minmax(130px, 1fr)',
      cell: ({ accountName }) => accountName,
      always: true,
      fold: 'lead',
    },
    {
      key: 'whom',
      header: t('review.whom'),
      width: 'minmax(130px, 1fr)',
      cell: ({ personName }) => personName ?? t('review.deleted'),
    },
    {
      key: 'why',
      header: t('review.why'),
      width: 'minmax(180px, 1.6fr)',
      cell: ({ reasons }) => reasons.map((reason) => t(`review.reasons.${reason}`)).join(', '),
    },
    {
      key: 'lines',
      header: t('review.lines'),
      width: '70px',
      cell: ({ lines }) => formats.number(lines),
      align: 'end',
    },
  ];
}
