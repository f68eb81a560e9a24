import { Button, Select } from '@mantine/core';
import { IconClipboardCheck, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';

import { improvementStates } from '../../domain/improvement/improvement.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useTexts } from '../app/language.tsx';
import { usePermission } from '../app/session.tsx';
import { Breadcrumb } from '../components/Breadcrumb.tsx';
import { DataTable } from '../components/DataTable.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { pagesOf } from '../components/pagesOf.ts';
import { useAddressFilter } from '../components/useAddressFilter.ts';
import { ImprovementDialog } from '../form/improvement/ImprovementDialog.tsx';
import classes from './improvement.module.css';
import { improvementFilter, improvementsShown } from './improvementFilter.ts';
import { ImprovementTabs } from './ImprovementTabs.tsx';
import { useImprovementColumns } from './useImprovementColumns.tsx';

/** Everything that is to be better, the nearest due date first. */
export function ImprovementListPage() {
  const t = useTexts('improvement');
  const app = useTexts('app');
  const code = useTexts('code');
  const navigate = useNavigate();
  const mayWrite = usePermission('report.write');
  const [isNew, setNew] = useState(false);
  const { filter, change } = useAddressFilter(improvementFilter);
  const query = useApiQuery('improvement.list', {}, { keepPrevious: true });
  const columns = useImprovementColumns();
  const all = query.data ?? [];
  const isEmpty = query.data?.length === 0;
  const choices = [
    { value: 'open', label: t('filter.open') },
    ...improvementStates.map((value) => ({ value: value as string, label: code(`improvementState.${value}`) })),
    { value: 'all', label: t('filter.all') },
  ];
  return (
    <>
      <Breadcrumb above={[{ to: '/arsrapport', text: app('nav.report') }]} here={t('title')} />
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
      <ImprovementTabs />
      {isEmpty ? (
        <EmptyState
          title={t('empty.title')}
          text={t('empty.text')}
          steps={[
            {
              icon: IconClipboardCheck,
              title: t('empty.criteria'),
              text: t('empty.criteriaText'),
              go: '/kriterier',
            },
            ...(mayWrite
              ? [{ icon: IconPlus, title: t('new'), text: t('empty.newText'), go: () => setNew(true) }]
              : []),
          ]}
        />
      ) : (
        <>
          <Select
            className={classes.filters}
            aria-label={t('filter.state')}
            w={220}
            allowDeselect={false}
            value={filter.state}
            data={choices}
            onChange={(state) => change({ state: state === 'open' ? null : state })}
          />
          <DataTable
            name="improvements"
            label={t('title')}
            noun={t('noun')}
            columns={columns}
            pages={pagesOf(query, improvementsShown(all, filter), all.length)}
            rowKey={({ id }) => id}
            sort={{ by: filter.sort, descending: filter.descending }}
            onSort={({ by, descending }) => change({ sort: by, descending: descending ? true : null })}
            onOpen={({ id }) => void navigate(`/forbedring/${id}`)}
          />
        </>
      )}
      {isNew && <ImprovementDialog improvement={null} onClose={() => setNew(false)} />}
    </>
  );
}
