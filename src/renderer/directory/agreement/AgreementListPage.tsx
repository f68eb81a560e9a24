import { useState } from 'react';
import { useNavigate } from 'react-router';

import type { AgreementRow } from '../../../contract/agreement.ts';
import type { AgreementColumn } from '../../../contract/directoryList.ts';
import { agreementStates } from '../../../domain/directory/agreement.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { CooperationTabs } from '../../app/CooperationTabs.tsx';
import { useTexts } from '../../app/language.tsx';
import type { TableColumn } from '../../components/tableColumn.ts';
import { RecordList } from '../../form/record/RecordList.tsx';
import { RecordPage } from '../../form/record/RecordPage.tsx';
import { useRowColumns } from '../../form/record/useRowColumns.tsx';
import { AgreementDialog } from './AgreementDialog.tsx';
import { AgreementStatePill } from './AgreementStatePill.tsx';

/** Every agreement on working together, the nearest to be renewed first. */
export function AgreementListPage() {
  const t = useTexts('directory');
  const code = useTexts('code');
  const navigate = useNavigate();
  const query = useApiQuery('agreement.list', {}, { keepPrevious: true });
  const [isNew, setNew] = useState(false);
  const columns = useAgreementColumns();
  return (
    <RecordPage
      title={t('agreements.title')}
      tabs={<CooperationTabs />}
      create={t('agreements.new')}
      empty={{
        title: t('agreements.empty.title'),
        text: t('agreements.empty.text'),
        step: t('agreements.empty.newText'),
      }}
      isEmpty={query.data?.length === 0}
      onCreate={() => setNew(true)}
      list={
        <RecordList
          name="agreements"
          label={t('agreements.title')}
          noun={t('agreements.noun')}
          query={query}
          rows={query.data ?? []}
          columns={columns}
          sortText={{
            title: ({ title }) => title,
            with: ({ withName }) => withName,
            toDay: ({ toDay }) => toDay ?? '9999',
            renewOn: ({ renewOn }) => renewOn ?? '9999',
          }}
          searchText={(row) => [row.title, row.withName, row.responsible, row.about].join(' ')}
          shows={agreementStates.map((state) => ({
            value: state,
            label: code(`agreementState.${state}`),
            includes: (row: AgreementRow) => row.state === state,
          }))}
          onOpen={({ id }) => void navigate(`/samarbeid/avtaler/${id}`)}
          seen={(ids, shown) => ({ list: 'agreements', ids, columns: shown })}
        />
      }
    >
      {isNew && <AgreementDialog agreement={null} onClose={() => setNew(false)} />}
    </RecordPage>
  );
}

function useAgreementColumns(): TableColumn<AgreementRow, AgreementColumn>[] {
  const t = useTexts('directory');
  const code = useTexts('code');
  const { lead, words, day } = useRowColumns<AgreementRow, AgreementColumn>();
  return [
    lead('title', t('field.title'), ({ title }) => title),
    words('with', t('field.with'), ({ withName }) => withName),
    words('kind', t('field.kind'), ({ kind }) => code(`agreementKind.${kind}`), { fromStart: false }),
    day('toDay', t('field.toDay'), ({ toDay }) => toDay),
    day('renewOn', t('field.renewOn'), ({ renewOn }) => renewOn, { width: '140px' }),
    {
      key: 'state',
      header: t('field.state'),
      width: '150px',
      fold: 'line',
      cell: ({ state }) => <AgreementStatePill state={state} />,
    },
    words('responsible', t('field.responsible'), ({ responsible }) => responsible),
    day('fromDay', t('field.fromDay'), ({ fromDay }) => fromDay, { fromStart: false }),
    words('agreementAbout', t('field.agreementAbout'), ({ about }) => about, { fromStart: false }),
  ];
}
