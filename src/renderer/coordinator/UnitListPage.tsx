import { Button } from '@mantine/core';
import { IconBuilding, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';

import type { UnitColumn } from '../../contract/listExport.ts';
import type { OutputAt } from '../api/paths.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { usePermission } from '../app/session.tsx';
import { Breadcrumb } from '../components/Breadcrumb.tsx';
import { DataTable } from '../components/DataTable.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { pagesOf } from '../components/pagesOf.ts';
import { StatusPill } from '../components/StatusPill.tsx';
import type { TableColumn } from '../components/tableColumn.ts';
import { ExportList } from '../form/listExport/ExportList.tsx';
import { UnitDialog } from './UnitDialog.tsx';

export type UnitRow = OutputAt<'unit.list'>[number];

/** The units coordinators work in, with what they carry. */
export function UnitListPage() {
  const t = useTexts('coordinator');
  const mayWrite = usePermission('coordinator.write');
  const query = useApiQuery('unit.list', {});
  const [opened, setOpened] = useState<UnitRow | 'new' | null>(null);
  const rows = query.data ?? [];
  const isEmpty = query.data?.length === 0;
  const columns = useUnitColumns();
  return (
    <>
      <Breadcrumb above={[{ to: '/koordinatorer', text: t('title') }]} here={t('unit.title')} />
      <PageTitle
        title={t('unit.title')}
        action={
          mayWrite &&
          !isEmpty && (
            <Button onClick={() => setOpened('new')} leftSection={<IconPlus size={20} stroke={1.7} aria-hidden />}>
              {t('unit.new')}
            </Button>
          )
        }
      />
      {isEmpty ? (
        <EmptyState
          title={t('unit.emptyTitle')}
          text={t('unit.emptyText')}
          steps={
            mayWrite
              ? [{ icon: IconBuilding, title: t('unit.new'), text: t('unit.newText'), go: () => setOpened('new') }]
              : []
          }
        />
      ) : (
        <DataTable
          name="units"
          label={t('unit.listLabel')}
          noun={t('unit.noun')}
          columns={columns}
          pages={pagesOf(query, rows)}
          rowKey={({ id }) => id}
          onOpen={(row) => mayWrite && setOpened(row)}
          extra={(shown) => (
            <ExportList
              rows={rows.length}
              seen={() => ({ list: 'units', ids: rows.map(({ id }) => id), columns: shown })}
            />
          )}
        />
      )}
      {opened && <UnitDialog unit={opened === 'new' ? null : opened} onClose={() => setOpened(null)} />}
    </>
  );
}

function useUnitColumns(): TableColumn<UnitRow, UnitColumn>[] {
  const t = useTexts('coordinator');
  const code = useTexts('code');
  const formats = useFormats();
  const counted = (
    key: 'coordinators' | 'persons' | 'freePlaces',
    header: string,
  ): TableColumn<UnitRow, UnitColumn> => ({
    key,
    header,
    width: '116px',
    align: 'end',
    cell: (row) => formats.number(row[key]),
  });
  return [
    {
      key: 'name',
      header: t('unit.name'),
      width: 'minmax(180px, 1.6fr)',
      always: true,
      fold: 'line',
      cell: (row) => (
        <>
          <strong>{row.name}</strong> {!row.isActive && <StatusPill>{t('unit.inactive')}</StatusPill>}
        </>
      ),
    },
    {
      key: 'leader',
      header: t('unit.leader'),
      width: 'minmax(130px, 1fr)',
      cell: (row) => row.leader ?? t('unit.noLeader'),
    },
    {
      key: 'sector',
      header: t('unit.sector'),
      width: 'minmax(150px, 1.2fr)',
      cell: (row) => code(`sector.${row.sector}`),
    },
    counted('coordinators', t('unit.coordinators')),
    counted('persons', t('unit.persons')),
    counted('freePlaces', t('unit.free')),
    { key: 'phone', header: t('unit.phone'), width: '110px', fromStart: false, cell: (row) => row.phone },
    { key: 'email', header: t('unit.email'), width: 'minmax(140px, 1fr)', fromStart: false, cell: (row) => row.email },
  ];
}
