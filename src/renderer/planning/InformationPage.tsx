import { useState } from 'react';

import type { InformationColumn } from '../../contract/directoryList.ts';
import type { InformationRow } from '../../contract/informationWork.ts';
import { audiences } from '../../domain/planning/informationWork.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { CooperationTabs } from '../app/CooperationTabs.tsx';
import { useTexts } from '../app/language.tsx';
import type { TableColumn } from '../components/tableColumn.ts';
import { RecordList } from '../form/record/RecordList.tsx';
import { RecordPage } from '../form/record/RecordPage.tsx';
import { useRowColumns } from '../form/record/useRowColumns.tsx';
import { InformationDialog } from './InformationDialog.tsx';

/** What the office told whom, and when, the latest first (R 3, 20–22). */
export function InformationPage() {
  const t = useTexts('planning');
  const code = useTexts('code');
  const query = useApiQuery('informationWork.list', {}, { keepPrevious: true });
  const [open, setOpen] = useState<InformationRow | 'new' | null>(null);
  const columns = useInformationColumns();
  return (
    <RecordPage
      title={t('information.title')}
      tabs={<CooperationTabs />}
      create={t('information.new')}
      empty={{
        title: t('information.empty.title'),
        text: t('information.empty.text'),
        step: t('information.empty.newText'),
      }}
      isEmpty={query.data?.length === 0}
      onCreate={() => setOpen('new')}
      list={
        <RecordList
          name="information"
          label={t('information.title')}
          noun={t('information.noun')}
          query={query}
          rows={query.data ?? []}
          columns={columns}
          sortText={{ day: ({ day }) => day, what: ({ what }) => what }}
          searchText={(row) => [row.what, row.by, row.note].join(' ')}
          shows={audiences.map((audience) => ({
            value: audience,
            label: code(`audience.${audience}`),
            includes: (row: InformationRow) => row.audience === audience,
          }))}
          onOpen={setOpen}
          seen={(ids, shown) => ({ list: 'information', ids, columns: shown })}
        />
      }
    >
      {open && <InformationDialog row={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </RecordPage>
  );
}

function useInformationColumns(): TableColumn<InformationRow, InformationColumn>[] {
  const t = useTexts('planning');
  const code = useTexts('code');
  const { lead, words, day, count } = useRowColumns<InformationRow, InformationColumn>();
  return [
    day('day', t('information.field.day'), (row) => row.day, { fold: 'trail' }),
    lead('what', t('information.field.what'), ({ what }) => what),
    words('audience', t('information.field.audience'), ({ audience }) => code(`audience.${audience}`)),
    words('way', t('information.field.way'), ({ way }) => code(`informationWay.${way}`)),
    count('reached', t('information.field.reached'), ({ reached }) => reached, { width: '150px' }),
    words('by', t('information.field.by'), ({ by }) => by),
    words('note', t('information.field.note'), ({ note }) => note, { fromStart: false }),
  ];
}
