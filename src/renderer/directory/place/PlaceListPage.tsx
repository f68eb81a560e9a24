import { Button } from '@mantine/core';
import { IconMapPin, IconMapPinPlus } from '@tabler/icons-react';
import { Link, useNavigate } from 'react-router';

import { useApiQuery } from '../../api/useApiQuery.ts';
import { CooperationTabs } from '../../app/CooperationTabs.tsx';
import { useTexts } from '../../app/language.tsx';
import { usePermission, useSession } from '../../app/session.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { RecordList } from '../../form/record/RecordList.tsx';
import { usePlaceColumns } from './usePlaceColumns.tsx';

/** The kommuner and bydeler the office works with, and which of them nobody has spoken with this year. */
export function PlaceListPage() {
  const t = useTexts('directory');
  const { office } = useSession();
  const mayWrite = usePermission('report.write');
  const navigate = useNavigate();
  const query = useApiQuery('catchment.list', {}, { keepPrevious: true });
  const columns = usePlaceColumns();
  const rows = query.data ?? [];
  const isEmpty = query.data?.length === 0;
  const late = rows.filter((row) => row.isNotContacted).length;
  const title = t(`places.title.${office.officeType}`);
  const choose = { icon: IconMapPinPlus, title: t('places.choose'), text: t('places.empty.steps') };
  return (
    <>
      <PageTitle
        title={title}
        action={
          mayWrite &&
          !isEmpty && (
            <Button
              component={Link}
              to="/samarbeid/velg"
              leftSection={<IconMapPin size={20} stroke={1.7} aria-hidden />}
            >
              {t('places.choose')}
            </Button>
          )
        }
      />
      <CooperationTabs />
      {isEmpty ? (
        <EmptyState
          title={t('places.empty.title')}
          text={t(`places.empty.text.${office.officeType}`)}
          steps={mayWrite ? [{ ...choose, go: '/samarbeid/velg' }] : []}
        />
      ) : (
        <RecordList
          name="places"
          label={title}
          noun={t('places.noun')}
          query={query}
          rows={rows}
          columns={columns}
          sortText={{
            name: ({ name }) => name,
            lastContactOn: ({ lastContactOn }) => lastContactOn ?? '',
            planSystem: ({ planSystem }) => planSystem ?? 'å',
          }}
          searchText={(row) => [row.name, row.within, row.contactName, row.services].join(' ')}
          shows={[{ value: 'notContacted', label: t('places.notContacted'), includes: (row) => row.isNotContacted }]}
          onOpen={({ id }) => void navigate(`/samarbeid/kommuner/${id}`)}
          seen={(ids, shown) => ({ list: 'places', ids, columns: shown })}
          note={
            late > 0 && (
              <p className="second">
                <Link className="link" to="/samarbeid?show=notContacted">
                  {t('places.notContactedCount', { count: late })}
                </Link>
              </p>
            )
          }
        />
      )}
    </>
  );
}
