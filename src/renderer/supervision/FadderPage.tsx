import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';

import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { usePermission } from '../app/session.tsx';
import { Breadcrumb } from '../components/Breadcrumb.tsx';
import { PageError } from '../components/PageError.tsx';
import { Loading } from '../components/Loading.tsx';
import { NextStep } from '../components/NextStep.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { WithSidePanel } from '../components/SidePanel.tsx';
import { StatusPill } from '../components/StatusPill.tsx';
import { FadderAbsenceDialog } from './fadder/FadderAbsenceDialog.tsx';
import { FadderDialog } from './fadder/FadderDialog.tsx';
import { FadderFacts } from './fadder/FadderFacts.tsx';
import { FadderSessions } from './fadder/FadderSessions.tsx';
import { FormerGroup, Group } from './fadder/GroupTables.tsx';
import { useSupervisionWords } from './supervisionWords.ts';
import type { FadderView } from './fadder/fadderView.ts';

/** One fadder: the group and how it is supervised, the sessions, absence, and the way to hand over. */
export function FadderPage() {
  const { fadderId = '' } = useParams();
  const { data, error, refetch } = useApiQuery('fadder.get', { id: fadderId });
  if (data) return <Fadder key={fadderId} fadder={data} />;
  return error ? <PageError error={error} onRetry={() => void refetch()} /> : <Loading />;
}

function Fadder({ fadder }: { fadder: FadderView }) {
  const t = useTexts('supervision');
  const [opened, setOpened] = useState<'edit' | 'absence' | null>(null);
  const close = () => setOpened(null);
  return (
    <>
      <Breadcrumb above={[{ to: '/opplaering/faddere', text: t('fadder.title') }]} here={fadder.name} />
      <Title fadder={fadder} onEdit={() => setOpened('edit')} />
      <AwayBanner fadder={fadder} />
      <WithSidePanel side={<FadderFacts fadder={fadder} onAddAbsence={() => setOpened('absence')} />}>
        <Group members={fadder.members} />
        <FadderSessions fadderId={fadder.id} />
        <FormerGroup former={fadder.former} />
      </WithSidePanel>
      {opened === 'edit' && <FadderDialog fadder={fadder} onClose={close} onSaved={close} />}
      {opened === 'absence' && <FadderAbsenceDialog fadderId={fadder.id} onClose={close} />}
    </>
  );
}

function Title({ fadder, onEdit }: { fadder: FadderView; onEdit: () => void }) {
  const t = useTexts('supervision');
  const formats = useFormats();
  const words = useSupervisionWords();
  const mayWrite = usePermission('coordinator.write');
  const term = words.term(fadder);
  const facts = [
    fadder.unitName ?? t('noUnit'),
    t('page.since', { day: formats.day(fadder.activeFrom) }),
    fadder.coordinatorId === null ? null : t('page.isCoordinator'),
  ];
  return (
    <PageTitle
      title={fadder.name}
      beside={
        <>
          {term && <StatusPill>{term}</StatusPill>}
          {fadder.isAway && <StatusPill tone="amber">{words.away(fadder)}</StatusPill>}
        </>
      }
      subtitle={facts.filter(Boolean).join(', ')}
      action={
        mayWrite && (
          <>
            <Button variant="default" onClick={onEdit}>
              {t('fadder.edit')}
            </Button>
            {fadder.isActive && (
              <Button component={Link} to={`/opplaering/faddere/${fadder.id}/overlat`} variant="default">
                {t('handOver.action')}
              </Button>
            )}
            {fadder.isActive && (
              <Button
                component={Link}
                to={`/opplaering/veiledning/ny?fadder=${fadder.id}`}
                leftSection={<IconPlus size={20} stroke={1.7} aria-hidden />}
              >
                {t('fadder.newSession')}
              </Button>
            )}
          </>
        )
      }
    />
  );
}

/** A fadder who is away has a group that may need somebody else meanwhile. */
function AwayBanner({ fadder }: { fadder: FadderView }) {
  const t = useTexts('supervision');
  const words = useSupervisionWords();
  if (!fadder.isAway || fadder.coordinators === 0) return null;
  const { name, coordinators: count } = fadder;
  return <NextStep tone="amber" title={t('handOver.awayBanner', { name, away: words.away(fadder), count })} />;
}
