import { useState } from 'react';
import { useNavigate } from 'react-router';

import type { ProcedureColumn } from '../../../contract/directoryList.ts';
import type { ProcedureRow } from '../../../contract/procedure.ts';
import { procedureKinds } from '../../../domain/directory/procedure.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { CooperationTabs } from '../../app/CooperationTabs.tsx';
import { useTexts } from '../../app/language.tsx';
import { StatusPill } from '../../components/StatusPill.tsx';
import type { TableColumn } from '../../components/tableColumn.ts';
import { RecordList } from '../../form/record/RecordList.tsx';
import { RecordPage } from '../../form/record/RecordPage.tsx';
import { useRowColumns } from '../../form/record/useRowColumns.tsx';
import { ProcedureDialog } from './ProcedureDialog.tsx';

/** What the office works by, the nearest to be revised first. */
export function ProcedureListPage() {
  const t = useTexts('directory');
  const code = useTexts('code');
  const navigate = useNavigate();
  const query = useApiQuery('procedure.list', {}, { keepPrevious: true });
  const [isNew, setNew] = useState(false);
  const columns = useProcedureColumns();
  return (
    <RecordPage
      title={t('procedures.title')}
      tabs={<CooperationTabs />}
      create={t('procedures.new')}
      empty={{
        title: t('procedures.empty.title'),
        text: t('procedures.empty.text'),
        step: t('procedures.empty.newText'),
      }}
      isEmpty={query.data?.length === 0}
      onCreate={() => setNew(true)}
      list={
        <RecordList
          name="procedures"
          label={t('procedures.title')}
          noun={t('procedures.noun')}
          query={query}
          rows={query.data ?? []}
          columns={columns}
          sortText={{
            title: ({ title }) => title,
            owner: ({ owner }) => owner ?? '',
            revisedOn: ({ revisedOn }) => revisedOn,
            reviseOn: ({ reviseOn }) => reviseOn ?? '9999',
          }}
          searchText={(row) => [row.title, row.owner, row.place, row.about].join(' ')}
          shows={[
            { value: 'overdue', label: t('procedures.overdue'), includes: (row: ProcedureRow) => row.isOverdue },
            ...procedureKinds.map((kind) => ({
              value: kind,
              label: code(`procedureKind.${kind}`),
              includes: (row: ProcedureRow) => row.kind === kind,
            })),
          ]}
          onOpen={({ id }) => void navigate(`/samarbeid/prosedyrer/${id}`)}
          seen={(ids, shown) => ({ list: 'procedures', ids, columns: shown })}
        />
      }
    >
      {isNew && <ProcedureDialog procedure={null} onClose={() => setNew(false)} />}
    </RecordPage>
  );
}

function useProcedureColumns(): TableColumn<ProcedureRow, ProcedureColumn>[] {
  const t = useTexts('directory');
  const code = useTexts('code');
  const { lead, words, day, count } = useRowColumns<ProcedureRow, ProcedureColumn>();
  return [
    lead('title', t('field.title'), ({ title }) => title),
    words('kind', t('field.kind'), ({ kind }) => code(`procedureKind.${kind}`), { width: '140px' }),
    words('owner', t('field.owner'), ({ owner }) => owner),
    day('reviseOn', t('field.reviseOn'), ({ reviseOn }) => reviseOn, { width: '150px' }),
    {
      key: 'state',
      header: t('field.state'),
      width: '180px',
      fold: 'line',
      cell: ({ isOverdue }) => (
        <StatusPill tone={isOverdue ? 'red' : 'good'}>
          {t(isOverdue ? 'procedures.overdue' : 'procedures.valid')}
        </StatusPill>
      ),
    },
    count('files', t('field.files'), ({ files }) => files, { width: '64px' }),
    day('revisedOn', t('field.revisedOn'), ({ revisedOn }) => revisedOn, { fromStart: false }),
    words('place', t('field.place'), ({ place }) => place, { fromStart: false }),
    words('procedureAbout', t('field.procedureAbout'), ({ about }) => about, { fromStart: false }),
  ];
}
