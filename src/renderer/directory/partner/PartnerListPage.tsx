import { useState } from 'react';
import { useNavigate } from 'react-router';

import type { PartnerColumn } from '../../../contract/directoryList.ts';
import type { PartnerRow } from '../../../contract/partner.ts';
import { sectors } from '../../../domain/coordinator/codes.ts';
import { dutyParagraphs } from '../../../domain/plan/dutyToTakePart.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { CooperationTabs } from '../../app/CooperationTabs.tsx';
import { useTexts } from '../../app/language.tsx';
import type { TableColumn } from '../../components/tableColumn.ts';
import { RecordList } from '../../form/record/RecordList.tsx';
import { RecordPage } from '../../form/record/RecordPage.tsx';
import { useRowColumns } from '../../form/record/useRowColumns.tsx';
import { PartnerDialog } from './PartnerDialog.tsx';

/** The bodies the office works with, by sector, each with its duty to take part. */
export function PartnerListPage() {
  const t = useTexts('directory');
  const code = useTexts('code');
  const navigate = useNavigate();
  const query = useApiQuery('partner.list', {}, { keepPrevious: true });
  const [isNew, setNew] = useState(false);
  const columns = usePartnerColumns();
  const rows = query.data ?? [];
  const present = sectors.filter((sector) => rows.some((row) => row.sector === sector));
  return (
    <RecordPage
      title={t('partners.title')}
      tabs={<CooperationTabs />}
      create={t('partners.new')}
      empty={{ title: t('partners.empty.title'), text: t('partners.empty.text'), step: t('partners.empty.newText') }}
      isEmpty={query.data?.length === 0}
      onCreate={() => setNew(true)}
      list={
        <RecordList
          name="partners"
          label={t('partners.title')}
          noun={t('partners.noun')}
          query={query}
          rows={rows}
          columns={columns}
          sortText={{
            name: ({ name }) => name,
            sector: ({ sector }) => code(`sector.${sector}`),
            lastContactOn: ({ lastContactOn }) => lastContactOn ?? '',
          }}
          searchText={(row) => [row.name, row.contactName, row.note].join(' ')}
          shows={present.map((sector) => ({
            value: sector,
            label: code(`sector.${sector}`),
            includes: (row: PartnerRow) => row.sector === sector,
          }))}
          onOpen={({ id }) => void navigate(`/samarbeid/partnere/${id}`)}
          seen={(ids, shown) => ({ list: 'partners', ids, columns: shown })}
        />
      }
    >
      {isNew && <PartnerDialog partner={null} onClose={() => setNew(false)} />}
    </RecordPage>
  );
}

function usePartnerColumns(): TableColumn<PartnerRow, PartnerColumn>[] {
  const t = useTexts('directory');
  const code = useTexts('code');
  const { lead, words, day, count } = useRowColumns<PartnerRow, PartnerColumn>();
  return [
    lead('name', t('field.name'), ({ name }) => name),
    words('sector', t('field.sector'), ({ sector }) => code(`sector.${sector}`)),
    words('dutyBasis', t('field.dutyBasis'), (row) => row.dutyBasis && dutyParagraphs[row.dutyBasis], {
      width: '190px',
    }),
    words('partnerContact', t('field.partnerContact'), ({ contactName }) => contactName),
    words('contactPhone', t('field.contactPhone'), ({ contactPhone }) => contactPhone),
    day('lastContactOn', t('field.lastContactOn'), ({ lastContactOn }) => lastContactOn),
    count('agreements', t('field.agreements'), ({ agreements }) => agreements, { fromStart: false }),
    words('contactEmail', t('field.contactEmail'), ({ contactEmail }) => contactEmail, { fromStart: false }),
    words('note', t('field.note'), ({ note }) => note, { fromStart: false }),
  ];
}
