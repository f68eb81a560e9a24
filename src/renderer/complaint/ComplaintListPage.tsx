import { Button } from '@mantine/core';
import { IconMessageReport, IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';

import { complaintFilter, complaintSorts } from '../../contract/complaint.ts';
import { useApiPages } from '../api/useApiPages.ts';
import { useTexts } from '../app/language.tsx';
import { usePermission } from '../app/session.tsx';
import { addressWith } from '../components/addressFilter.ts';
import { DataTable } from '../components/DataTable.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { FilterChips } from '../components/FilterChips.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { useAddressFilter } from '../components/useAddressFilter.ts';
import { ExportList } from '../form/listExport/ExportList.tsx';
import { useComplaintColumns } from './list/complaintColumns.tsx';
import { useComplaintChips } from './list/useComplaintChips.tsx';

/** «Klager»: every complaint and request for supervision, the latest first. */
export function ComplaintListPage() {
  const t = useTexts('complaint');
  const navigate = useNavigate();
  const mayWrite = usePermission('case.write');
  const { filter, params, change, reset, isSet, setParams } = useAddressFilter(complaintFilter);
  const columns = useComplaintColumns();
  const chips = useComplaintChips(filter, change);
  const sort = complaintSorts.find((by) => by === params.get('sort')) ?? 'receivedOn';
  const pages = useApiPages('complaint.list', { filter, sort });
  const isEmpty = !pages.isLoading && pages.error === null && pages.all === 0 && !isSet;
  const first = { icon: IconMessageReport, title: t('new'), text: t('empty.step'), go: '/klager/ny' };
  return (
    <>
      <PageTitle
        title={t('title')}
        action={
          mayWrite &&
          !isEmpty && (
            <Button component={Link} to="/klager/ny" leftSection={<IconPlus size={20} stroke={1.7} aria-hidden />}>
              {t('new')}
            </Button>
          )
        }
      />
      {isEmpty ? (
        <EmptyState title={t('empty.title')} text={t('empty.text')} steps={mayWrite ? [first] : []} />
      ) : (
        <>
          <FilterChips chips={chips} onReset={reset} />
          <DataTable
            name="complaints"
            label={t('listLabel')}
            noun={t('noun')}
            columns={columns}
            pages={pages}
            rowKey={({ id }) => id}
            onOpen={({ id }) => void navigate(`/klager/${id}`)}
            sort={{ by: sort, descending: sort === 'receivedOn' }}
            onSort={({ by }) => setParams((was) => addressWith(was, { sort: by }))}
            extra={(shown) => (
              <ExportList rows={pages.total} seen={() => ({ list: 'complaints', filter, sort, columns: shown })} />
            )}
          />
        </>
      )}
    </>
  );
}
