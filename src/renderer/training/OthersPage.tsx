import { Button } from '@mantine/core';
import { IconPlus, IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';

import { useApiQuery } from '../api/useApiQuery.ts';
import { useTexts } from '../app/language.tsx';
import { usePermission } from '../app/session.tsx';
import { TrainingTabs } from '../app/TrainingTabs.tsx';
import { DataTable } from '../components/DataTable.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { pagesOf } from '../components/pagesOf.ts';
import type { TableColumn } from '../components/tableColumn.ts';
import twoLines from '../components/TwoLines.module.css';
import { StandingCell } from './matrix/StandingCell.tsx';
import { ParticipantDialog } from './ParticipantDialog.tsx';
import { type Programs, usePrograms } from './usePrograms.ts';
import type { OtherParticipant } from './otherParticipant.ts';

/** Employees and leaders who are no coordinators, against the programmes that are for them. */
export function OthersPage() {
  const t = useTexts('training');
  const mayWrite = usePermission('coordinator.write');
  const query = useApiQuery('training.participants', {});
  const [opened, setOpened] = useState<OtherParticipant | 'new' | null>(null);
  const columns = useOtherColumns(usePrograms());
  const isEmpty = query.data?.length === 0;
  const add = () => setOpened('new');
  return (
    <>
      <PageTitle
        title={t('others.title')}
        subtitle={t('others.lead')}
        action={
          mayWrite &&
          !isEmpty && (
            <Button onClick={add} leftSection={<IconPlus size={20} stroke={1.7} aria-hidden />}>
              {t('others.new')}
            </Button>
          )
        }
      />
      <TrainingTabs />
      {isEmpty ? (
        <EmptyState
          title={t('others.emptyTitle')}
          text={t('others.emptyText')}
          steps={mayWrite ? [{ icon: IconUserPlus, title: t('others.new'), text: t('others.newText'), go: add }] : []}
        />
      ) : (
        <DataTable
          name="participants"
          label={t('others.title')}
          noun={t('others.noun')}
          columns={columns}
          pages={pagesOf(query, query.data ?? [])}
          rowKey={({ id }) => id}
          rowHeight={57}
          onOpen={(row) => mayWrite && setOpened(row)}
        />
      )}
      {opened && <ParticipantDialog participant={opened === 'new' ? null : opened} onClose={() => setOpened(null)} />}
    </>
  );
}

function useOtherColumns({ programs, nameOf }: Programs): TableColumn<OtherParticipant>[] {
  const t = useTexts('training');
  return [
    {
      key: 'name',
      header: t('others.name'),
      width: 'minmax(200px, 1.4fr)',
      always: true,
      fold: 'line',
      cell: ({ name, unitName, isLeader }) => (
        <span className={twoLines.two}>
          <strong>{name}</strong>
          <span className="second">{[unitName, isLeader ? t('others.leader') : null].filter(Boolean).join(' · ')}</span>
        </span>
      ),
    },
    ...programs
      .filter(({ isActive, audience }) => isActive && audience.kind !== 'coordinators')
      .map((program): TableColumn<OtherParticipant> => ({
        key: program.id,
        header: nameOf(program),
        width: 'minmax(130px, 1fr)',
        cell: ({ standings }) => (
          <StandingCell standing={standings.find(({ programId }) => programId === program.id)} />
        ),
      })),
    { key: 'email', header: t('others.email'), width: 'minmax(160px, 1fr)', cell: ({ email }) => email ?? '–' },
  ];
}
