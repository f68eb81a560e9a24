import { IconTableImport, IconUser } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';

import { planFilter, planSorts } from '../../contract/plan.ts';
import { useApiPages } from '../api/useApiPages.ts';
import { useTexts } from '../app/language.tsx';
import { useSession } from '../app/session.tsx';
import { addressWith } from '../components/addressFilter.ts';
import { DataTable } from '../components/DataTable.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { FilterChips } from '../components/FilterChips.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { useAddressFilter } from '../components/useAddressFilter.ts';
import { ExportList } from '../form/listExport/ExportList.tsx';
import { usePlanColumns } from './list/planColumns.tsx';
import { PlanSearch } from './list/PlanSearch.tsx';
import { usePlanChips } from './list/usePlanChips.tsx';

/** What may stand in the address. Words to search for may not: they can be a name or a number. */
const addressFilter = planFilter.omit({ text: true });

/** «Planer»: every plan, what state it is in, and when it shall be evaluated. */
export function PlanListPage() {
  const t = useTexts('plan');
  const participation = useTexts('participation');
  const isHospital = useSession().office.officeType === 'healthTrust';
  const navigate = useNavigate();
  const { filter, params, change, reset, isSet, setParams } = useAddressFilter(addressFilter);
  const [text, setText] = useState('');
  const columns = usePlanColumns();
  const chips = usePlanChips(filter, change);
  const sort = planSorts.find((by) => by === params.get('sort')) ?? 'person';
  const pages = useApiPages('plan.list', { filter: { ...filter, text }, sort });
  const isEmpty = !pages.isLoading && pages.error === null && pages.all === 0 && !isSet && text === '';
  return (
    <>
      <PageTitle
        title={t('title')}
        subtitle={
          isHospital && (
            <Link className="link" to="/planer/deltakelse?states=running&states=lapsed&states=planned">
              {participation('title')}
            </Link>
          )
        }
      />
      {isEmpty ? (
        <NoPlans />
      ) : (
        <>
          <PlanSearch onSearch={setText} />
          <FilterChips chips={chips} onReset={reset} />
          <DataTable
            name="plans"
            label={t('listLabel')}
            noun={t('noun')}
            columns={columns}
            pages={pages}
            rowKey={({ id }) => id}
            onOpen={({ person }) => void navigate(`/personer/${person.id}/plan`)}
            sort={{ by: sort, descending: false }}
            onSort={({ by }) => setParams((was) => addressWith(was, { sort: by }))}
            extra={(shown) => (
              <ExportList
                rows={pages.total}
                seen={() => ({ list: 'plans', filter: { ...filter, text }, sort, columns: shown })}
              />
            )}
          />
        </>
      )}
    </>
  );
}

function NoPlans() {
  const t = useTexts('plan');
  return (
    <EmptyState
      title={t('empty.title')}
      text={t('empty.text')}
      steps={[
        { icon: IconUser, title: t('empty.personsTitle'), text: t('empty.personsText'), go: '/personer' },
        { icon: IconTableImport, title: t('empty.importTitle'), text: t('empty.importText'), go: '/importer' },
      ]}
    />
  );
}
