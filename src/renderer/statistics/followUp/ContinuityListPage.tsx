import { useNavigate } from 'react-router';
import { z } from 'zod';

import { dayField } from '../../../contract/fields.ts';
import { type ContinuityRow, continuityLists } from '../../../contract/statistics.ts';
import { startOfYear, yearOf } from '../../../domain/calendar/day.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { Breadcrumb } from '../../components/Breadcrumb.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { pagesOf } from '../../components/pagesOf.ts';
import type { TableColumn } from '../../components/tableColumn.ts';
import { useAddressFilter } from '../../components/useAddressFilter.ts';

const address = z.object({
  about: z.enum(continuityLists).default('without'),
  from: dayField.nullable().default(null),
  to: dayField.nullable().default(null),
});

/** Whom a figure of continuity counts: most days, or most changes, first. */
export function ContinuityListPage() {
  const t = useTexts('statistics');
  const formats = useFormats();
  const navigate = useNavigate();
  const today = useToday();
  const { filter } = useAddressFilter(address);
  const { about } = filter;
  const to = filter.to ?? today;
  const from = filter.from ?? startOfYear(yearOf(to));
  const list = useApiQuery('statistics.continuityList', { about, from, to });
  const columns = useColumns(about);
  const title = t(`followUp.list.${about}`);
  const back = `/statistikk/oppfolging${filter.to === null ? '' : `?per=${filter.to}`}`;
  return (
    <>
      <Breadcrumb above={[{ to: back, text: t('followUp.title') }]} here={title} />
      <PageTitle title={title} beside={t('followUp.list.period', { from: formats.day(from), to: formats.day(to) })} />
      {list.data && <p className="second">{t(`followUp.list.${about}Sum`, { count: list.data.sum })}</p>}
      <DataTable
        name={`continuity ${about}`}
        label={title}
        noun={t('followUp.list.noun')}
        columns={columns}
        pages={pagesOf(list, list.data?.rows ?? [])}
        rowKey={({ person }) => person.id}
        onOpen={({ referralId, person }) =>
          void navigate(referralId === null ? `/personer/${person.id}` : `/sak/${referralId}`)
        }
      />
    </>
  );
}

function useColumns(about: (typeof continuityLists)[number]): TableColumn<ContinuityRow>[] {
  const t = useTexts('statistics');
  const formats = useFormats();
  return [
    {
      key: 'person',
      header: t('followUp.list.person'),
      width: 'minmax(200px, 1.4fr)',
      always: true,
      fold: 'lead',
      cell: ({ person }) => (
        <>
          <strong>{formats.name(person)}</strong> <span className="second">{formats.born(person)}</span>
        </>
      ),
    },
    {
      key: 'count',
      header: t(`followUp.list.${about}Count`),
      width: '120px',
      align: 'end',
      fold: 'trail',
      cell: ({ count }) => formats.number(count),
    },
    {
      key: 'now',
      header: t('followUp.list.today'),
      width: 'minmax(160px, 1fr)',
      fold: 'line',
      cell: ({ isNow }) => (isNow ? t('followUp.list.stillWithout') : ''),
    },
    { key: 'case', header: t('followUp.list.case'), width: '120px', cell: ({ caseNumber }) => caseNumber },
  ];
}
