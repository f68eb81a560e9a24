import { Button } from '@mantine/core';
import { IconInbox, IconPlus, IconTableImport } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';

import { personFilter, personSorts } from '../../contract/person.ts';
import { useApiPages } from '../api/useApiPages.ts';
import { useTexts } from '../app/language.tsx';
import { usePermission } from '../app/session.tsx';
import { addressWith } from '../components/addressFilter.ts';
import { DataTable } from '../components/DataTable.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { FilterChips } from '../components/FilterChips.tsx';
import { ListSearch } from '../components/ListSearch.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { useAddressFilter } from '../components/useAddressFilter.ts';
import { useListWords } from '../components/useListWords.ts';
import { ExportList } from '../form/listExport/ExportList.tsx';
import { usePersonColumns } from './list/personColumns.tsx';
import { usePersonChips } from './list/usePersonChips.tsx';

/** What may stand in the address. Words to search for may not: they can be a name or a number. */
const addressFilter = personFilter.omit({ text: true });

/** «Personer»: everybody in the register, narrowed by words and by what stands in the address. */
export function PersonListPage() {
  const t = useTexts('person');
  const navigate = useNavigate();
  const mayWrite = usePermission('case.write');
  const { filter, params, change, reset, isSet, setParams } = useAddressFilter(addressFilter);
  const columns = usePersonColumns();
  const chips = usePersonChips(filter, change);
  const sort = personSorts.find((by) => by === params.get('sort')) ?? 'name';
  const { text, search } = useListWords();
  const pages = useApiPages('person.list', { filter: { ...filter, text }, sort });
  const isEmpty = !pages.isLoading && pages.error === null && pages.all === 0 && !isSet && text === '';

  return (
    <>
      <PageTitle
        title={t('title')}
        action={
          mayWrite && (
            <Button component={Link} to="/meldinger/ny" leftSection={<IconPlus size={20} stroke={1.7} aria-hidden />}>
              {t('newReferral')}
            </Button>
          )
        }
      />
      {isEmpty ? (
        <NoPersons />
      ) : (
        <>
          <ListSearch label={t('searchLabel')} text={text} onSearch={search} />
          <FilterChips chips={chips} onReset={reset} />
          <DataTable
            name="persons"
            label={t('listLabel')}
            noun={t('noun')}
            columns={columns}
            pages={pages}
            rowKey={(row) => row.id}
            onOpen={(row) => void navigate(`/personer/${row.id}`)}
            sort={{ by: sort, descending: false }}
            onSort={({ by }) => setParams((was) => addressWith(was, { sort: by }))}
            extra={(shown) => (
              <ExportList
                rows={pages.total}
                seen={() => ({ list: 'persons', filter: { ...filter, text }, sort, columns: shown })}
              />
            )}
          />
        </>
      )}
    </>
  );
}

function NoPersons() {
  const t = useTexts('person');
  return (
    <EmptyState
      title={t('empty.title')}
      text={t('empty.text')}
      steps={[
        { icon: IconInbox, title: t('empty.referralTitle'), text: t('empty.referralText'), go: '/meldinger/ny' },
        { icon: IconTableImport, title: t('empty.importTitle'), text: t('empty.importText'), go: '/importer' },
      ]}
    />
  );
}
