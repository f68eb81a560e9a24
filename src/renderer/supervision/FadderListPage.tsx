import { Button, Checkbox } from '@mantine/core';
import { IconPlus, IconTableImport, IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { z } from 'zod';

import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { usePermission } from '../app/session.tsx';
import { TrainingTabs } from '../app/TrainingTabs.tsx';
import { DataTable } from '../components/DataTable.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { NextStep } from '../components/NextStep.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { pagesOf } from '../components/pagesOf.ts';
import { useAddressFilter } from '../components/useAddressFilter.ts';
import { FadderDialog } from './fadder/FadderDialog.tsx';
import { fadderSorts, sortedFaddere } from './fadder/fadderSort.ts';
import { useFadderColumns } from './fadder/useFadderColumns.tsx';
import { MeetingLine } from './fadder/MeetingLine.tsx';
import filterRow from '../components/FilterRow.module.css';
import type { Groups } from './fadder/groups.ts';

const address = z.object({
  includeFormer: z.boolean().default(false),
  sort: z.enum(fadderSorts).default('name'),
  descending: z.boolean().default(false),
});

/** Every fadder with the group and the year's group supervision, and who stands without one. */
export function FadderListPage() {
  const t = useTexts('supervision');
  const navigate = useNavigate();
  const { filter, change } = useAddressFilter(address);
  const query = useApiQuery('fadder.groups', { includeFormer: filter.includeFormer }, { keepPrevious: true });
  const [isNew, setNew] = useState(false);
  const groups = query.data;
  const rows = sortedFaddere(groups?.faddere ?? [], filter.sort, filter.descending);
  const columns = useFadderColumns(groups);
  const isEmpty = groups?.faddere.length === 0 && !filter.includeFormer;
  return (
    <>
      <Title groups={isEmpty ? undefined : groups} onNew={() => setNew(true)} />
      <TrainingTabs />
      {isEmpty ? (
        <NoFaddere onNew={() => setNew(true)} />
      ) : (
        <>
          {groups && <Without groups={groups} />}
          {groups && <MeetingLine groups={groups} />}
          <div className={filterRow.row}>
            <Checkbox
              label={t('fadder.includeFormer')}
              checked={filter.includeFormer}
              onChange={(event) => change({ includeFormer: event.currentTarget.checked || null })}
            />
          </div>
          <DataTable
            name="faddere"
            label={t('fadder.listLabel')}
            noun={t('fadder.noun')}
            columns={columns}
            pages={pagesOf(query, rows)}
            rowKey={({ id }) => id}
            rowHeight={57}
            sort={{ by: filter.sort, descending: filter.descending }}
            onSort={({ by, descending }) => change({ sort: by, descending: descending || null })}
            onOpen={({ id }) => void navigate(`/opplaering/faddere/${id}`)}
          />
        </>
      )}
      {isNew && (
        <FadderDialog
          fadder={null}
          onClose={() => setNew(false)}
          onSaved={(id) => void navigate(`/opplaering/faddere/${id}`)}
        />
      )}
    </>
  );
}

function Title({ groups, onNew }: { groups: Groups | undefined; onNew: () => void }) {
  const t = useTexts('supervision');
  const formats = useFormats();
  const mayWrite = usePermission('coordinator.write');
  const active = (groups?.faddere ?? []).filter(({ isActive }) => isActive).length;
  return (
    <PageTitle
      title={t('fadder.title')}
      subtitle={
        groups &&
        active > 0 &&
        t('fadder.summary', {
          coordinators: formats.number(groups.coordinators),
          faddere: formats.number(active),
          each: formats.number(groups.coordinators / active, 1),
        })
      }
      action={
        groups &&
        mayWrite && (
          <>
            <Button variant="default" onClick={onNew}>
              {t('fadder.new')}
            </Button>
            <Button
              component={Link}
              to="/opplaering/veiledning/ny"
              leftSection={<IconPlus size={20} stroke={1.7} aria-hidden />}
            >
              {t('fadder.newSession')}
            </Button>
          </>
        )
      }
    />
  );
}

function Without({ groups }: { groups: Groups }) {
  const t = useTexts('supervision');
  const mayWrite = usePermission('coordinator.write');
  if (groups.withoutFadder === 0) return null;
  return (
    <NextStep
      tone="amber"
      title={t('fadder.without', { count: groups.withoutFadder })}
      action={
        mayWrite && (
          <Button component={Link} to="/opplaering/faddere/velg" variant="default">
            {t('fadder.choose')}
          </Button>
        )
      }
    />
  );
}

function NoFaddere({ onNew }: { onNew: () => void }) {
  const t = useTexts('supervision');
  const mayWrite = usePermission('coordinator.write');
  return (
    <EmptyState
      title={t('fadder.emptyTitle')}
      text={t('fadder.emptyText')}
      steps={
        mayWrite
          ? [
              { icon: IconUserPlus, title: t('fadder.new'), text: t('fadder.newText'), go: onNew },
              { icon: IconTableImport, title: t('fadder.importTitle'), text: t('fadder.importText'), go: '/importer' },
            ]
          : []
      }
    />
  );
}
