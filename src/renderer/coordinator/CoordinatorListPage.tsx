import { Button } from '@mantine/core';
import { IconPlus, IconTableImport, IconUserPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { z } from 'zod';

import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { usePermission } from '../app/session.tsx';
import { DataTable } from '../components/DataTable.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { pagesOf } from '../components/pagesOf.ts';
import { useAddressFilter } from '../components/useAddressFilter.ts';
import type { CoordinatorRow } from '../../contract/coordinator.ts';
import { freePlacesOfUnit } from '../../domain/coordinator/load.ts';
import { ExportList } from '../form/listExport/ExportList.tsx';
import { CoordinatorDialog } from './CoordinatorDialog.tsx';
import { CoordinatorFilterBar } from './CoordinatorFilterBar.tsx';
import { coordinatorFilter, matchesFilter } from './coordinatorFilter.ts';
import { coordinatorSorts, sortedCoordinators } from './coordinatorSort.ts';
import { scaleOf } from './loadScale.ts';
import { useCoordinatorColumns } from './useCoordinatorColumns.tsx';

const address = coordinatorFilter.extend({
  sort: z.enum(coordinatorSorts).default('name'),
  descending: z.boolean().default(false),
});

/** Every coordinator with the load at a glance, on one common scale. */
export function CoordinatorListPage() {
  const t = useTexts('coordinator');
  const navigate = useNavigate();
  const { filter, change } = useAddressFilter(address);
  const query = useApiQuery('coordinator.list', { includeFormer: filter.includeFormer }, { keepPrevious: true });
  const [text, setText] = useState('');
  const [isNew, setNew] = useState(false);
  const all = query.data;
  const rows = useMemo(
    () =>
      sortedCoordinators(
        (all ?? []).filter((row) => matchesFilter(row, filter, text)),
        filter.sort,
        filter.descending,
      ),
    [all, filter, text],
  );
  const columns = useCoordinatorColumns(scaleOf(all ?? []));
  const isEmpty = all?.length === 0 && !filter.includeFormer;
  return (
    <>
      <Title rows={all ?? []} onNew={isEmpty ? null : () => setNew(true)} />
      {isEmpty ? (
        <NoCoordinators onNew={() => setNew(true)} />
      ) : (
        <>
          <CoordinatorFilterBar filter={filter} onChange={change} search={{ text, onChange: setText }} />
          <DataTable
            name="coordinators"
            label={t('listLabel')}
            noun={t('noun')}
            columns={columns}
            pages={pagesOf(query, rows, all?.length)}
            rowKey={({ id }) => id}
            rowHeight={57}
            sort={{ by: filter.sort, descending: filter.descending }}
            onSort={({ by, descending }) => change({ sort: by, descending: descending || null })}
            onOpen={({ id }) => void navigate(`/koordinatorer/${id}`)}
            extra={(shown) => (
              <ExportList
                rows={rows.length}
                seen={() => ({ list: 'coordinators', ids: rows.map(({ id }) => id), columns: shown })}
              />
            )}
          />
        </>
      )}
      {isNew && (
        <CoordinatorDialog
          coordinator={null}
          onClose={() => setNew(false)}
          onSaved={(id) => void navigate(`/koordinatorer/${id}`)}
        />
      )}
    </>
  );
}

function Title({ rows, onNew }: { rows: readonly CoordinatorRow[]; onNew: (() => void) | null }) {
  const t = useTexts('coordinator');
  const formats = useFormats();
  const mayWrite = usePermission('coordinator.write');
  const persons = rows.reduce((sum, row) => sum + row.persons, 0);
  return (
    <PageTitle
      title={t('title')}
      subtitle={
        rows.length > 0 &&
        t('summary', { persons: formats.number(persons), free: formats.number(freePlacesOfUnit(rows)) })
      }
      action={
        <>
          <Button component={Link} to="/koordinatorer/enheter" variant="default">
            {t('units')}
          </Button>
          {mayWrite && onNew && (
            <Button onClick={onNew} leftSection={<IconPlus size={20} stroke={1.7} aria-hidden />}>
              {t('new')}
            </Button>
          )}
        </>
      }
    />
  );
}

function NoCoordinators({ onNew }: { onNew: () => void }) {
  const t = useTexts('coordinator');
  const mayWrite = usePermission('coordinator.write');
  return (
    <EmptyState
      title={t('empty.title')}
      text={t('empty.text')}
      steps={
        mayWrite
          ? [
              { icon: IconUserPlus, title: t('new'), text: t('empty.newText'), go: onNew },
              { icon: IconTableImport, title: t('empty.importTitle'), text: t('empty.importText'), go: '/importer' },
            ]
          : []
      }
    />
  );
}
