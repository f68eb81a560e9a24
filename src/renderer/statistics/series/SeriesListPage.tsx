import { Button } from '@mantine/core';
import { IconPlus, IconTableImport } from '@tabler/icons-react';
import { useNavigate } from 'react-router';

import { useApiQuery } from '../../api/useApiQuery.ts';
import { useTexts } from '../../app/language.tsx';
import { usePermission } from '../../app/session.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ListSearch } from '../../components/ListSearch.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { pagesOf } from '../../components/pagesOf.ts';
import { useAddressFilter } from '../../components/useAddressFilter.ts';
import { StatisticsTabs } from '../StatisticsTabs.tsx';
import { seriesFilter, seriesShown } from './seriesFilter.ts';
import { useSeriesColumns } from './useSeriesColumns.tsx';

const newSeries = '/statistikk/serier/ny';

/** Figures by period that the office keeps itself. */
export function SeriesListPage() {
  const t = useTexts('series');
  const navigate = useNavigate();
  const mayWrite = usePermission('report.write');
  const { filter, change } = useAddressFilter(seriesFilter);
  const query = useApiQuery('series.list', {}, { keepPrevious: true });
  const columns = useSeriesColumns();
  const isEmpty = query.data?.length === 0;
  return (
    <>
      <PageTitle
        title={t('title')}
        subtitle={isEmpty ? undefined : t('about')}
        action={
          mayWrite &&
          !isEmpty && (
            <Button
              onClick={() => void navigate(newSeries)}
              leftSection={<IconPlus size={20} stroke={1.7} aria-hidden />}
            >
              {t('new')}
            </Button>
          )
        }
      />
      <StatisticsTabs />
      {isEmpty ? (
        <EmptyState
          title={t('empty.title')}
          text={t('empty.text')}
          steps={
            mayWrite
              ? [
                  { icon: IconTableImport, title: t('empty.read'), text: t('empty.readText'), go: newSeries },
                  { icon: IconPlus, title: t('empty.typeIn'), text: t('empty.typeInText'), go: `${newSeries}#skriv` },
                ]
              : []
          }
        />
      ) : (
        <>
          <ListSearch label={t('search')} text={filter.q} onSearch={(q) => change({ q: q === '' ? null : q })} />
          <DataTable
            name="series"
            label={t('title')}
            noun={t('noun')}
            columns={columns}
            pages={pagesOf(query, seriesShown(query.data ?? [], filter), query.data?.length ?? 0)}
            rowKey={({ id }) => id}
            sort={{ by: filter.sort, descending: filter.descending }}
            onSort={({ by, descending }) => change({ sort: by, descending: descending ? true : null })}
            onOpen={({ id }) => void navigate(`/statistikk/serier/${id}`)}
          />
        </>
      )}
    </>
  );
}
