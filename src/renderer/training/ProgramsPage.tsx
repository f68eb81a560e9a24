import { Button } from '@mantine/core';
import { IconBook2, IconListDetails, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';

import type { TrainingPart, TrainingProgram } from '../../contract/training.ts';
import { useApiCommand } from '../api/useApiCommand.ts';
import { useTexts } from '../app/language.tsx';
import { useDoneMessage } from '../app/notifications.tsx';
import { usePermission } from '../app/session.tsx';
import { TrainingTabs } from '../app/TrainingTabs.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Loading } from '../components/Loading.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { PartDialog } from './program/PartDialog.tsx';
import { PartList } from './program/PartList.tsx';
import { ProgramDialog } from './program/ProgramDialog.tsx';
import { ProgramList } from './program/ProgramList.tsx';
import { usePrograms } from './usePrograms.ts';

type Opened = { what: 'program'; program: TrainingProgram | null } | { what: 'part'; part: TrainingPart | null } | null;

/** The office's programmes, and the courses and e-learning they are made of. */
export function ProgramsPage() {
  const t = useTexts('training');
  const mayWrite = usePermission('coordinator.write');
  const all = usePrograms();
  const [opened, setOpened] = useState<Opened>(null);
  const close = () => setOpened(null);
  const { query, programs } = all;
  const newProgram = () => setOpened({ what: 'program', program: null });
  const newPart = () => setOpened({ what: 'part', part: null });
  return (
    <>
      <PageTitle
        title={t('program.title')}
        subtitle={t('program.lead')}
        action={
          mayWrite &&
          programs.length > 0 && (
            <Button onClick={newProgram} leftSection={<IconPlus size={20} stroke={1.7} aria-hidden />}>
              {t('program.new')}
            </Button>
          )
        }
      />
      <TrainingTabs />
      {query.error && <ErrorNote error={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && <Loading />}
      {query.data?.programs.length === 0 && <NoPrograms onNew={newProgram} />}
      {query.data && (
        <>
          <ProgramList all={all} onEdit={mayWrite ? (program) => setOpened({ what: 'program', program }) : null} />
          <PartList
            all={all}
            onNew={mayWrite ? newPart : null}
            onEdit={mayWrite ? (part) => setOpened({ what: 'part', part }) : null}
          />
        </>
      )}
      {opened?.what === 'program' && <ProgramDialog program={opened.program} all={all} onClose={close} />}
      {opened?.what === 'part' && <PartDialog part={opened.part} all={all} onClose={close} />}
    </>
  );
}

function NoPrograms({ onNew }: { onNew: () => void }) {
  const t = useTexts('training');
  const say = useDoneMessage();
  const mayWrite = usePermission('coordinator.write');
  const add = useApiCommand('training.addStandardPrograms', { onDone: () => say(t('program.standardAdded')) });
  return (
    <EmptyState
      title={t('program.emptyTitle')}
      text={t('program.lead')}
      steps={
        mayWrite
          ? [
              {
                icon: IconListDetails,
                title: t('program.standard'),
                text: t('program.standardText'),
                go: () => add.mutate({}),
              },
              { icon: IconBook2, title: t('program.new'), text: t('program.newText'), go: onNew },
            ]
          : []
      }
    />
  );
}
