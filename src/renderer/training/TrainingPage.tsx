import { Button } from '@mantine/core';
import { IconBook2, IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';

import { useApiQuery } from '../api/useApiQuery.ts';
import { useTexts } from '../app/language.tsx';
import { usePermission } from '../app/session.tsx';
import { TrainingTabs } from '../app/TrainingTabs.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { WithSidePanel } from '../components/SidePanel.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { ELearningDialog } from './ELearningDialog.tsx';
import { FadderPanel } from './FadderPanel.tsx';
import { KeyFigures } from './matrix/KeyFigures.tsx';
import { Matrix } from './matrix/Matrix.tsx';
import { usePrograms } from './usePrograms.ts';

/** Who has done what of the training: figures, and coordinators against programmes. */
export function TrainingPage() {
  const t = useTexts('training');
  const mayWrite = usePermission('coordinator.write');
  const [isRecording, setRecording] = useState(false);
  const programs = usePrograms();
  const query = useApiQuery('training.matrix', {});
  const rows = query.data?.rows ?? [];
  const isEmpty = query.data?.rows.length === 0;
  return (
    <>
      <PageTitle
        title={t('title')}
        action={
          mayWrite && (
            <>
              <Button variant="default" onClick={() => setRecording(true)}>
                {t('eLearning.title')}
              </Button>
              <Button
                component={Link}
                to="/opplaering/kurs/ny"
                leftSection={<IconPlus size={20} stroke={1.7} aria-hidden />}
              >
                {t('newRound')}
              </Button>
            </>
          )
        }
      />
      <TrainingTabs />
      {isEmpty ? (
        <NoCoordinators />
      ) : (
        <>
          <KeyFigures rows={rows} />
          <WithSidePanel side={<FadderPanel />}>
            <Matrix query={query} rows={rows} programs={programs} />
          </WithSidePanel>
        </>
      )}
      {isRecording && <ELearningDialog onClose={() => setRecording(false)} />}
    </>
  );
}

function NoCoordinators() {
  const t = useTexts('training');
  return (
    <EmptyState
      title={t('matrix.noCoordinators')}
      text={t('matrix.noCoordinatorsText')}
      steps={[
        {
          icon: IconUsersGroup,
          title: t('matrix.toCoordinators'),
          text: t('matrix.toCoordinatorsText'),
          go: '/koordinatorer',
        },
        {
          icon: IconBook2,
          title: t('matrix.toPrograms'),
          text: t('matrix.toProgramsText'),
          go: '/opplaering/programmer',
        },
      ]}
    />
  );
}
