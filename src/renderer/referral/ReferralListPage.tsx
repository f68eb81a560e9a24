import { Button } from '@mantine/core';
import { IconInbox, IconPlus, IconTableImport } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';

import { referralFilter, referralSorts } from '../../contract/referralList.ts';
import { useApiPages } from '../api/useApiPages.ts';
import { useTexts } from '../app/language.tsx';
import { usePermission } from '../app/session.tsx';
import { DataTable } from '../components/DataTable.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { FilterChips } from '../components/FilterChips.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { addressWith } from '../components/addressFilter.ts';
import { useAddressFilter } from '../components/useAddressFilter.ts';
import { ExportList } from '../form/listExport/ExportList.tsx';
import { DraftReminder } from './list/DraftReminder.tsx';
import { useReferralColumns } from './list/referralColumns.tsx';
import { SetResponsible } from './list/SetResponsible.tsx';
import { useReferralChips } from './list/useReferralChips.tsx';

/** What may stand in the address. Words to search for may not: they can be a name or a number. */
const addressFilter = referralFilter.omit({ text: true });

/** «Meldinger»: every melding, filtered by what stands in the address. */
export function ReferralListPage() {
  const t = useTexts('referral');
  const navigate = useNavigate();
  const mayWrite = usePermission('case.write');
  const { filter, params, change, reset, isSet, setParams } = useAddressFilter(addressFilter);
  const columns = useReferralColumns();
  const chips = useReferralChips(filter, change);
  const sort = referralSorts.find((by) => by === params.get('sort')) ?? 'receivedOn';
  const descending = params.has('sort') ? params.get('descending') === 'true' : true;
  const pages = useApiPages('referral.list', { filter, sort, descending });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const isEmpty = !pages.isLoading && pages.error === null && pages.all === 0 && !isSet;

  return (
    <>
      <PageTitle
        title={t('title')}
        action={
          mayWrite && (
            <Button component={Link} to="/meldinger/ny" leftSection={<IconPlus size={20} stroke={1.7} aria-hidden />}>
              {t('new.title')}
            </Button>
          )
        }
      />
      {mayWrite && <DraftReminder />}
      {isEmpty ? (
        <NoReferrals />
      ) : (
        <>
          <FilterChips chips={chips} onReset={reset} />
          <DataTable
            name="referrals"
            label={t('listLabel')}
            noun={t('noun')}
            columns={columns}
            pages={pages}
            rowKey={(row) => row.id}
            onOpen={(row) => void navigate(`/sak/${row.id}`)}
            sort={{ by: sort, descending }}
            onSort={(next) => setParams((was) => addressWith(was, { sort: next.by, descending: next.descending }))}
            extra={(shown) => (
              <ExportList
                rows={pages.total}
                seen={() => ({ list: 'referrals', filter, sort, descending, columns: shown })}
              />
            )}
            {...(mayWrite && {
              selection: {
                chosen,
                onChange: setChosen,
                actions: (ids: readonly string[]) => <SetResponsible ids={ids} onDone={() => setChosen(new Set())} />,
              },
            })}
          />
        </>
      )}
    </>
  );
}

function NoReferrals() {
  const t = useTexts('referral');
  return (
    <EmptyState
      title={t('empty.title')}
      text={t('empty.text')}
      steps={[
        { icon: IconInbox, title: t('empty.newTitle'), text: t('empty.newText'), go: '/meldinger/ny' },
        { icon: IconTableImport, title: t('empty.importTitle'), text: t('empty.importText'), go: '/importer' },
      ]}
    />
  );
}
