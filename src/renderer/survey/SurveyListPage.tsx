import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { useApiQuery } from '../api/useApiQuery.ts';
import { useTexts } from '../app/language.tsx';
import { ParticipationTabs } from '../app/ParticipationTabs.tsx';
import { usePermission } from '../app/session.tsx';
import { Breadcrumb } from '../components/Breadcrumb.tsx';
import { DataTable } from '../components/DataTable.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { pagesOf } from '../components/pagesOf.ts';
import { useAddressFilter } from '../components/useAddressFilter.ts';
import { SurveyDialog } from './SurveyDialog.tsx';
import { surveyFilter, surveysShown } from './surveyFilter.ts';
import { useSurveyColumns } from './useSurveyColumns.tsx';

/** Every survey, the last held first. */
export function SurveyListPage() {
  const t = useTexts('survey');
  const app = useTexts('app');
  const navigate = useNavigate();
  const mayWrite = usePermission('report.write');
  const [isNew, setNew] = useState(false);
  const { filter, change } = useAddressFilter(surveyFilter);
  const query = useApiQuery('survey.list', {});
  const columns = useSurveyColumns();
  const all = query.data ?? [];
  const isEmpty = query.data?.length === 0;
  return (
    <>
      <Breadcrumb above={[{ to: '/statistikk', text: app('nav.statistics') }]} here={t('title')} />
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
      <ParticipationTabs />
      {isEmpty ? (
        <EmptyState
          title={t('empty.title')}
          text={t('empty.text')}
          steps={
            mayWrite ? [{ icon: IconPlus, title: t('new'), text: t('empty.newText'), go: () => setNew(true) }] : []
          }
        />
      ) : (
        <DataTable
          name="surveys"
          label={t('title')}
          noun={t('noun')}
          columns={columns}
          pages={pagesOf(query, surveysShown(all, filter), all.length)}
          rowKey={({ id }) => id}
          sort={{ by: filter.sort, descending: filter.descending }}
          onSort={({ by, descending }) => change({ sort: by, descending: descending ? true : null })}
          onOpen={({ id, editions }) => void navigate(`/undersokelser/${id}/${editions[0]?.id ?? ''}`)}
        />
      )}
      {isNew && <SurveyDialog survey={null} onClose={() => setNew(false)} />}
    </>
  );
}
