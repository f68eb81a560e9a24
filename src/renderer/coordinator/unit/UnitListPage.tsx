import { Button } from '@mantine/core';
import { IconBuilding, IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { z } from 'zod';

import { useApiQuery } from '../../api/useApiQuery.ts';
import { useTexts } from '../../app/language.tsx';
import { usePermission } from '../../app/session.tsx';
import { Breadcrumb } from '../../components/Breadcrumb.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { pagesOf } from '../../components/pagesOf.ts';
import { useAddressFilter } from '../../components/useAddressFilter.ts';
import { ExportList } from '../../form/listExport/ExportList.tsx';
import { OfficeNeed } from './OfficeNeed.tsx';
import { UnitDialog } from './UnitDialog.tsx';
import { sortedUnits, unitSorts } from './unitSort.ts';
import { useUnitColumns } from './useUnitColumns.tsx';

const address = z.object({ sort: z.enum(unitSorts).default('name'), descending: z.boolean().default(false) });

/** The units coordinators work in, with what they carry, and whether the office must recruit. */
export function UnitListPage() {
  const t = useTexts('unit');
  const coordinator = useTexts('coordinator');
  const navigate = useNavigate();
  const mayWrite = usePermission('coordinator.write');
  const { filter, change } = useAddressFilter(address);
  const query = useApiQuery('unit.list', {});
  const needs = useApiQuery('unit.needs', {});
  const [isNew, setNew] = useState(false);
  const columns = useUnitColumns();
  const rows = useMemo(() => {
    const waiting = new Map(needs.data?.units.map(({ unitId, need }) => [unitId, need.waiting]));
    const listed = (query.data ?? []).map((row) => ({ ...row, waiting: waiting.get(row.id) ?? 0 }));
    return sortedUnits(listed, filter.sort, filter.descending);
  }, [query.data, needs.data, filter]);
  const isEmpty = query.data?.length === 0;
  return (
    <>
      <Breadcrumb above={[{ to: '/koordinatorer', text: coordinator('title') }]} here={t('title')} />
      <PageTitle
        title={t('title')}
        action={
          mayWrite &&
          !isEmpty && (
            <Button onClick={() => setNew(true)} leftSection={<IconPlus size={20} stroke={1.7} aria-hidden />}>
              {t('new')}
            </Button>
          )
        }
      />
      {isEmpty ? (
        <EmptyState
          title={t('emptyTitle')}
          text={t('emptyText')}
          steps={mayWrite ? [{ icon: IconBuilding, title: t('new'), text: t('newText'), go: () => setNew(true) }] : []}
        />
      ) : (
        <>
          {needs.data && <OfficeNeed need={needs.data.office} />}
          <DataTable
            name="units"
            label={t('listLabel')}
            noun={t('noun')}
            columns={columns}
            pages={pagesOf(query, rows)}
            rowKey={({ id }) => id}
            sort={{ by: filter.sort, descending: filter.descending }}
            onSort={({ by, descending }) => change({ sort: by, descending: descending || null })}
            onOpen={({ id }) => void navigate(`/koordinatorer/enheter/${id}`)}
            extra={(shown) => (
              <ExportList
                rows={rows.length}
                seen={() => ({ list: 'units', ids: rows.map(({ id }) => id), columns: shown })}
              />
            )}
          />
        </>
      )}
      {isNew && <UnitDialog unit={null} onClose={() => setNew(false)} />}
    </>
  );
}
