import { Button } from '@mantine/core';
import { useState } from 'react';
import { useParams } from 'react-router';

import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { usePermission, useToday } from '../app/session.tsx';
import { Breadcrumb } from '../components/Breadcrumb.tsx';
import { PageError } from '../components/PageError.tsx';
import { Loading } from '../components/Loading.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { WithSidePanel } from '../components/SidePanel.tsx';
import { useMending } from '../components/useMending.ts';
import { StatusPill } from '../components/StatusPill.tsx';
import { addDays, maxDay } from '../../domain/calendar/day.ts';
import { AbsenceDialog } from './AbsenceDialog.tsx';
import { CoordinatorBanner } from './CoordinatorBanner.tsx';
import { CoordinatorDialog } from './CoordinatorDialog.tsx';
import { CoordinatorFacts } from './CoordinatorFacts.tsx';
import { useCoordinatorWords } from './coordinatorWords.ts';
import { LeaveDialog } from './LeaveDialog.tsx';
import { PersonsBefore, PersonsNow } from './PersonTables.tsx';
import { ReassignForm } from './reassign/ReassignForm.tsx';
import { bannerOf, type CoordinatorView, servedOn, waitingFor } from './servedPersons.ts';
import { CoordinatorStory } from './story/CoordinatorStory.tsx';
import { useCoordinatorRecord } from './story/useCoordinatorRecord.ts';
import { usePersonsWithout } from './usePersonsWithout.ts';

/** One coordinator: the load, the persons now and before, absence, and what happens when somebody leaves. */
export function CoordinatorPage() {
  const { coordinatorId = '' } = useParams();
  const { data, error, refetch } = useApiQuery('coordinator.get', { id: coordinatorId });
  if (data) return <Coordinator key={coordinatorId} coordinator={data} />;
  return error ? <PageError error={error} onRetry={() => void refetch()} /> : <Loading />;
}

type Opened = 'edit' | 'absence' | 'leave' | 'reassign' | null;

function Coordinator({ coordinator }: { coordinator: CoordinatorView }) {
  const t = useTexts('coordinator');
  const today = useToday();
  const mending = useMending();
  const [opened, setOpened] = useState<Opened>(mending.field === null ? null : 'edit');
  const record = useCoordinatorRecord(coordinator.id);
  const close = () => {
    setOpened(null);
    if (mending.field !== null) mending.leave();
  };
  const { now, before } = servedOn(coordinator.assignments, today);
  const { activeTo } = coordinator;
  const without = usePersonsWithout(activeTo === null ? null : maxDay(addDays(activeTo, 1), today));
  const waiting = waitingFor(coordinator, without);
  const facts = { coordinator, now: now.length, waiting: waiting.length };
  const hasBanner = bannerOf(facts, today) !== null;
  const toMove = activeTo === null ? now : waiting;
  return (
    <>
      <Breadcrumb above={[{ to: '/koordinatorer', text: t('title') }]} here={coordinator.name} />
      <Title coordinator={coordinator} onOpen={setOpened} />
      {opened === 'reassign' && toMove.length > 0 ? (
        <ReassignForm coordinator={coordinator} assignments={toMove} onClose={close} />
      ) : (
        <>
          <CoordinatorBanner {...facts} coordinator={coordinator} onReassign={() => setOpened('reassign')} />
          <WithSidePanel
            side={
              <CoordinatorFacts coordinator={coordinator} record={record} onAddAbsence={() => setOpened('absence')} />
            }
          >
            <PersonsNow
              assignments={now}
              onReassign={hasBanner || toMove.length === 0 ? null : () => setOpened('reassign')}
            />
            <CoordinatorStory coordinator={coordinator} record={record} />
            <PersonsBefore assignments={before} />
          </WithSidePanel>
        </>
      )}
      {opened === 'edit' && <CoordinatorDialog coordinator={coordinator} onClose={close} onSaved={close} />}
      {opened === 'absence' && <AbsenceDialog coordinator={coordinator} onClose={close} />}
      {opened === 'leave' && (
        <LeaveDialog
          coordinator={coordinator}
          persons={now.length}
          onClose={close}
          onLeft={(persons) => setOpened(persons > 0 ? 'reassign' : null)}
        />
      )}
    </>
  );
}

function Title({ coordinator, onOpen }: { coordinator: CoordinatorView; onOpen: (opened: Opened) => void }) {
  const t = useTexts('coordinator');
  const formats = useFormats();
  const today = useToday();
  const words = useCoordinatorWords();
  const mayWrite = usePermission('coordinator.write');
  const term = words.term(coordinator);
  const facts = [
    words.place(coordinator),
    words.role(coordinator),
    t('page.since', { day: formats.day(coordinator.activeFrom) }),
    coordinator.percentage === null ? null : t('page.percentage', { percent: coordinator.percentage }),
  ];
  return (
    <PageTitle
      title={coordinator.name}
      windowTitle={t('page.windowTitle')}
      beside={
        <>
          {coordinator.isAbsent && <StatusPill tone="amber">{words.away(coordinator)}</StatusPill>}
          {!coordinator.takesNew && <StatusPill>{t('takesNoNew')}</StatusPill>}
          {term && <StatusPill>{term}</StatusPill>}
        </>
      }
      subtitle={facts.filter((fact) => fact !== null).join(' · ')}
      action={
        mayWrite && (
          <>
            <Button variant="default" onClick={() => onOpen('edit')}>
              {t('edit')}
            </Button>
            {(coordinator.activeTo === null || coordinator.activeTo >= today) && (
              <Button variant="default" onClick={() => onOpen('leave')}>
                {t('page.leave')}
              </Button>
            )}
          </>
        )
      }
    />
  );
}
