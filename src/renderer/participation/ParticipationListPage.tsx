import { IconUser } from '@tabler/icons-react';
import { useNavigate } from 'react-router';

import { participationFilter, participationSorts } from '../../contract/participation.ts';
import { useApiPages } from '../api/useApiPages.ts';
import { useTexts } from '../app/language.tsx';
import { addressWith } from '../components/addressFilter.ts';
import { Breadcrumb } from '../components/Breadcrumb.tsx';
import { DataTable } from '../components/DataTable.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { FilterChips } from '../components/FilterChips.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { useAddressFilter } from '../components/useAddressFilter.ts';
import { ExportList } from '../form/listExport/ExportList.tsx';
import { useParticipationColumns } from './list/participationColumns.tsx';
import { useParticipationChips } from './list/useParticipationChips.tsx';

/** Every agreement on taking part in a plan that a kommune keeps, what ends first on top. */
export function ParticipationListPage() {
  const t = useTexts('participation');
  const navigate = useNavigate();
  const { filter, params, change, reset, isSet, setParams } = useAddressFilter(participationFilter);
  const columns = useParticipationColumns();
  const chips = useParticipationChips(filter, change);
  const sort = participationSorts.find((by) => by === params.get('sort')) ?? 'toDay';
  const pages = useApiPages('participation.list', { filter, sort });
  const isEmpty = !pages.isLoading && pages.error === null && pages.all === 0 && !isSet;
  const first = { icon: IconUser, title: t('empty.stepTitle'), text: t('empty.stepText'), go: '/personer' };
  return (
    <>
      <Breadcrumb above={[{ to: '/planer', text: t('toPlans') }]} here={t('windowTitle')} />
      <PageTitle title={t('title')} />
      {isEmpty ? (
        <EmptyState title={t('empty.title')} text={t('empty.text')} steps={[first]} />
      ) : (
        <>
          <FilterChips chips={chips} onReset={reset} />
          <DataTable
            name="participation"
            label={t('listLabel')}
            noun={t('noun')}
            columns={columns}
            pages={pages}
            rowKey={({ id }) => id}
            onOpen={({ person }) => void navigate(`/personer/${person.id}/deltakelse`)}
            sort={{ by: sort, descending: sort === 'fromDay' }}
            onSort={({ by }) => setParams((was) => addressWith(was, { sort: by }))}
            extra={(shown) => (
              <ExportList rows={pages.total} seen={() => ({ list: 'participation', filter, sort, columns: shown })} />
            )}
          />
        </>
      )}
    </>
  );
}
