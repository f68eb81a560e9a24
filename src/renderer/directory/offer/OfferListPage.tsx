import { useState } from 'react';

import type { OfferColumn } from '../../../contract/directoryList.ts';
import type { ServiceOfferRow } from '../../../contract/serviceOffer.ts';
import { offerFields } from '../../../domain/directory/serviceOffer.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { CooperationTabs } from '../../app/CooperationTabs.tsx';
import { useTexts } from '../../app/language.tsx';
import type { TableColumn } from '../../components/tableColumn.ts';
import { RecordList } from '../../form/record/RecordList.tsx';
import { RecordPage } from '../../form/record/RecordPage.tsx';
import { useRowColumns } from '../../form/record/useRowColumns.tsx';
import { OfferDialog } from './OfferDialog.tsx';

/** What there is of habilitering and rehabilitering, by the unit that gives it. */
export function OfferListPage() {
  const t = useTexts('directory');
  const code = useTexts('code');
  const query = useApiQuery('serviceOffer.list', {}, { keepPrevious: true });
  const [open, setOpen] = useState<ServiceOfferRow | 'new' | null>(null);
  const columns = useOfferColumns();
  return (
    <RecordPage
      title={t('offers.title')}
      tabs={<CooperationTabs />}
      create={t('offers.new')}
      empty={{ title: t('offers.empty.title'), text: t('offers.empty.text'), step: t('offers.empty.newText') }}
      isEmpty={query.data?.length === 0}
      onCreate={() => setOpen('new')}
      list={
        <RecordList
          name="serviceOffers"
          label={t('offers.title')}
          noun={t('offers.noun')}
          query={query}
          rows={query.data ?? []}
          columns={columns}
          sortText={{ name: ({ name }) => name, giver: ({ unitName, provider }) => unitName ?? provider ?? '' }}
          searchText={(row) => [row.name, row.unitName, row.provider, row.about, row.access].join(' ')}
          shows={offerFields.map((field) => ({
            value: field,
            label: code(`offerField.${field}`),
            includes: (row: ServiceOfferRow) => row.field === field || row.field === 'both',
          }))}
          onOpen={setOpen}
          seen={(ids, shown) => ({ list: 'serviceOffers', ids, columns: shown })}
        />
      }
    >
      {open && <OfferDialog offer={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </RecordPage>
  );
}

function useOfferColumns(): TableColumn<ServiceOfferRow, OfferColumn>[] {
  const t = useTexts('directory');
  const code = useTexts('code');
  const { lead, words } = useRowColumns<ServiceOfferRow, OfferColumn>();
  return [
    lead('name', t('field.name'), ({ name }) => name),
    words('giver', t('field.giver'), ({ unitName, provider }) => unitName ?? provider),
    words('offerField', t('field.offerField'), ({ field }) => code(`offerField.${field}`), { width: '130px' }),
    words('age', t('field.age'), ({ age }) => code(`offerAge.${age}`), { width: '130px' }),
    words('access', t('field.access'), ({ access }) => access, { width: 'minmax(160px, 1.5fr)' }),
    words('contact', t('field.contact'), ({ contact }) => contact),
    words('about', t('field.about'), ({ about }) => about, { fromStart: false }),
  ];
}
