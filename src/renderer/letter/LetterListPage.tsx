import { Button } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';

import { letterFilter, letterSorts } from '../../contract/letter.ts';
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
import { BulkActions } from './list/BulkActions.tsx';
import { useLetterColumns } from './list/letterColumns.tsx';
import { useLetterChips } from './list/useLetterChips.tsx';

/** What may stand in the address. Words to search for may not: they can be a name or a number. */
const addressFilter = letterFilter.omit({ text: true });

/** «Brev»: those not sent, until one asks for others. */
export function LetterListPage() {
  const t = useTexts('letter');
  const navigate = useNavigate();
  const mayWrite = usePermission('case.write');
  const mayExport = usePermission('export.run');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { filter, params, change, reset, isSet, setParams } = useAddressFilter(addressFilter);
  const columns = useLetterColumns();
  const chips = useLetterChips(filter, change);
  const sort = letterSorts.find((by) => by === params.get('sort')) ?? 'createdOn';
  const { text, search } = useListWords();
  const pages = useApiPages('letter.list', { filter: { ...filter, text }, sort });
  const isEmpty = !pages.isLoading && pages.error === null && pages.all === 0 && !isSet && text === '';
  const first = { icon: IconInbox, title: t('empty.go'), text: t('empty.step'), go: '/meldinger' };
  return (
    <>
      <PageTitle
        title={isSet ? t('title') : t('unsentTitle')}
        action={
          <Button component={Link} to="/brev/maler" variant="default">
            {t('toTemplates')}
          </Button>
        }
      />
      {isEmpty ? (
        <EmptyState title={t('empty.title')} text={t('empty.text')} steps={[first]} />
      ) : (
        <>
          <ListSearch label={t('searchLabel')} text={text} onSearch={search} />
          <FilterChips chips={chips} onReset={reset} />
          <DataTable
            name="letters"
            label={t('listLabel')}
            noun={t('noun')}
            columns={columns}
            pages={pages}
            rowKey={({ id }) => id}
            onOpen={({ id }) => void navigate(`/brev/${id}`)}
            sort={{ by: sort, descending: sort === 'createdOn' }}
            onSort={({ by }) => setParams((was) => addressWith(was, { sort: by }))}
            extra={(shown) => (
              <ExportList
                rows={pages.total}
                seen={() => ({ list: 'letters', filter: { ...filter, text }, sort, columns: shown })}
              />
            )}
            {...((mayWrite || mayExport) && {
              selection: {
                chosen,
                onChange: setChosen,
                actions: (ids: readonly string[]) => (
                  <BulkActions
                    rows={pages.rows.filter(({ id }) => ids.includes(id))}
                    onDone={() => setChosen(new Set())}
                  />
                ),
              },
            })}
          />
        </>
      )}
    </>
  );
}
