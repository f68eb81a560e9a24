import { Button } from '@mantine/core';
import { IconCalendarPlus, IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';

import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { usePermission, useToday } from '../app/session.tsx';
import { TrainingTabs } from '../app/TrainingTabs.tsx';
import { DataTable } from '../components/DataTable.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { pagesOf } from '../components/pagesOf.ts';
import type { TableColumn } from '../components/tableColumn.ts';
import { useAddressFilter } from '../components/useAddressFilter.ts';
import type { SessionRow } from '../../contract/supervision.ts';
import { endOfYear, startOfYear, yearOf } from '../../domain/calendar/day.ts';
import { SessionFilterBar } from './session/SessionFilterBar.tsx';
import { sessionFilter, sortedSessions } from './session/sessionFilter.ts';
import { SessionState } from './session/SessionState.tsx';

/** The year's supervision: planned, held and cancelled. */
export function SessionListPage() {
  const t = useTexts('supervision');
  const navigate = useNavigate();
  const thisYear = yearOf(useToday());
  const { filter, change, isSet } = useAddressFilter(sessionFilter);
  const year = filter.year === null ? thisYear : Number(filter.year);
  const { kind, state, fadderId } = filter;
  const asked = { from: startOfYear(year), to: endOfYear(year), kind, state, fadderId };
  const query = useApiQuery('supervision.list', asked, { keepPrevious: true });
  const rows = sortedSessions(query.data ?? [], filter.sort, filter.descending);
  const columns = useSessionColumns();
  const isEmpty = query.data?.length === 0 && !isSet;
  return (
    <>
      <Title isEmpty={isEmpty} />
      <TrainingTabs />
      {isEmpty ? (
        <NoSessions />
      ) : (
        <>
          <SessionFilterBar filter={filter} year={year} onChange={change} />
          <DataTable
            name="supervision"
            label={t('session.listLabel')}
            noun={t('session.noun')}
            columns={columns}
            pages={pagesOf(query, rows)}
            rowKey={({ id }) => id}
            sort={{ by: filter.sort, descending: filter.descending }}
            onSort={({ by, descending }) => change({ sort: by, descending: descending ? null : false })}
            onOpen={({ id }) => void navigate(`/opplaering/veiledning/${id}`)}
          />
        </>
      )}
    </>
  );
}

function Title({ isEmpty }: { isEmpty: boolean }) {
  const t = useTexts('supervision');
  const mayWrite = usePermission('coordinator.write');
  return (
    <PageTitle
      title={t('session.title')}
      action={
        <>
          <Button component={Link} to="/opplaering/veiledning/koordinatorer" variant="default">
            {t('fadder.coordinators')}
          </Button>
          {mayWrite && !isEmpty && (
            <Button
              component={Link}
              to="/opplaering/veiledning/ny"
              leftSection={<IconPlus size={20} stroke={1.7} aria-hidden />}
            >
              {t('session.new')}
            </Button>
          )}
        </>
      }
    />
  );
}

function NoSessions() {
  const t = useTexts('supervision');
  const mayWrite = usePermission('coordinator.write');
  const first = {
    icon: IconCalendarPlus,
    title: t('session.new'),
    text: t('session.newText'),
    go: '/opplaering/veiledning/ny',
  };
  return <EmptyState title={t('session.emptyTitle')} text={t('session.emptyText')} steps={mayWrite ? [first] : []} />;
}

function useSessionColumns(): TableColumn<SessionRow>[] {
  const t = useTexts('supervision');
  const code = useTexts('code');
  const formats = useFormats();
  return [
    {
      key: 'day',
      header: t('session.day'),
      width: '104px',
      always: true,
      sortBy: 'day',
      fold: 'lead',
      cell: (row) => <time dateTime={row.day}>{formats.day(row.day)}</time>,
    },
    {
      key: 'kind',
      header: t('session.kind'),
      width: 'minmax(150px, 1fr)',
      sortBy: 'kind',
      fold: 'line',
      cell: (row) => code(`supervisionKind.${row.kind}`),
    },
    {
      key: 'fadder',
      header: t('session.fadder'),
      width: 'minmax(140px, 1fr)',
      sortBy: 'fadder',
      cell: (row) => row.fadderName ?? '–',
    },
    {
      key: 'themes',
      header: t('session.themes'),
      width: 'minmax(160px, 1.6fr)',
      fold: 'line',
      cell: (row) => row.themes ?? '–',
    },
    {
      key: 'attended',
      header: t('session.attended'),
      width: 'minmax(150px, 1fr)',
      sortBy: 'attended',
      cell: (row) => <SessionState session={row} />,
    },
    {
      key: 'place',
      header: t('session.place'),
      width: 'minmax(120px, 1fr)',
      fromStart: false,
      cell: (row) => row.place,
    },
  ];
}
