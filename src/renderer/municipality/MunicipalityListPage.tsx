import { IconInbox } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { z } from 'zod';

import { type MunicipalityAnswers, municipalityFilter } from '../../contract/municipality.ts';
import {
  beginsDescending,
  municipalitySorts,
  sortedMunicipalities,
} from '../../domain/municipality/municipalitySort.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useTexts } from '../app/language.tsx';
import { addressWith } from '../components/addressFilter.ts';
import { DataTable } from '../components/DataTable.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { FilterChips } from '../components/FilterChips.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { pagesOf } from '../components/pagesOf.ts';
import { useAddressFilter } from '../components/useAddressFilter.ts';
import { ExportList } from '../form/listExport/ExportList.tsx';
import { useMunicipalityColumns } from './municipalityColumns.tsx';
import { meldingerOf } from './meldingerOf.ts';
import { RemindDialog } from './RemindDialog.tsx';
import { TotalLine } from './TotalLine.tsx';
import { useMunicipalityChips } from './useMunicipalityChips.tsx';

const sorting = z.object({
  sort: z.enum(municipalitySorts).default('overdue'),
  descending: z.stringbool().default(true),
});

/** «Kommunene», of a helseforetak: meldinger per kommune, how they were answered, and asking again. */
export function MunicipalityListPage() {
  const t = useTexts('municipality');
  const navigate = useNavigate();
  const { filter, params, change, reset, isSet, setParams } = useAddressFilter(municipalityFilter);
  const { sort, descending } = sorting.catch({ sort: 'overdue', descending: true }).parse(Object.fromEntries(params));
  const query = useApiQuery('municipality.answers', { filter });
  const [reminding, setReminding] = useState<MunicipalityAnswers | null>(null);
  const columns = useMunicipalityColumns(filter, setReminding);
  const chips = useMunicipalityChips(filter, change);
  const rows = useMemo(
    () => sortedMunicipalities(query.data?.rows ?? [], sort, descending),
    [query.data, sort, descending],
  );
  const isEmpty = query.data?.all === 0 && !isSet;
  const first = { icon: IconInbox, title: t('empty.stepTitle'), text: t('empty.stepText'), go: '/meldinger' };
  return (
    <>
      <PageTitle title={t('title')} subtitle={t('intro')} />
      {isEmpty ? (
        <EmptyState title={t('empty.title')} text={t('empty.text')} steps={[first]} />
      ) : (
        <>
          <FilterChips chips={chips} onReset={reset} />
          {query.data && <TotalLine total={query.data.total} filter={filter} />}
          <DataTable
            name="municipalities"
            label={t('listLabel')}
            noun={t('noun')}
            columns={columns}
            pages={pagesOf(query, rows, query.data?.all)}
            rowKey={(row) => row.municipalityNumber ?? ''}
            sort={{ by: sort, descending }}
            onSort={(next) => {
              const by = municipalitySorts.find((one) => one === next.by) ?? 'overdue';
              const turned = by === sort ? !descending : beginsDescending(by);
              setParams((was) => addressWith(was, { sort: by, descending: String(turned) }));
            }}
            onOpen={(row) => void navigate(meldingerOf(row, filter, 'notified'))}
            extra={(shown) => (
              <ExportList
                rows={rows.length}
                seen={() => ({ list: 'municipalities', filter, sort, descending, columns: shown })}
              />
            )}
          />
        </>
      )}
      {reminding?.municipalityNumber && (
        <RemindDialog
          municipalityNumber={reminding.municipalityNumber}
          name={reminding.name ?? t('unknown')}
          onClose={() => setReminding(null)}
        />
      )}
    </>
  );
}
