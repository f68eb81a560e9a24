import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';

import { useApiCommand } from '../api/useApiCommand.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { useDoneMessage } from '../app/notifications.tsx';
import { usePermission, useToday } from '../app/session.tsx';
import { Breadcrumb } from '../components/Breadcrumb.tsx';
import { PageError } from '../components/PageError.tsx';
import { Loading } from '../components/Loading.tsx';
import { NextStep } from '../components/NextStep.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { WithSidePanel } from '../components/SidePanel.tsx';
import { StatusPill } from '../components/StatusPill.tsx';
import { AttendeeList } from './session/AttendeeList.tsx';
import { CancelDialog } from './session/CancelDialog.tsx';
import { SessionFacts } from './session/SessionFacts.tsx';
import type { SessionView } from './session/typedSession.ts';
import { useSupervisionWords } from './supervisionWords.ts';

/** One session: when and where, about what, who was called and came. */
export function SessionPage() {
  const { sessionId = '' } = useParams();
  const { data, error, refetch } = useApiQuery('supervision.get', { id: sessionId });
  if (data) return <Session session={data} />;
  return error ? <PageError error={error} onRetry={() => void refetch()} /> : <Loading />;
}

function Session({ session }: { session: SessionView }) {
  const t = useTexts('supervision');
  const code = useTexts('code');
  const words = useSupervisionWords();
  const mayWrite = usePermission('coordinator.write');
  const [isCancelling, setCancelling] = useState(false);
  const title = words.session(session);
  const page = `/opplaering/veiledning/${session.id}`;
  const { state, fadderId, fadderName } = session;
  const when = words.whenAndWhere(session);
  return (
    <>
      <Breadcrumb above={[{ to: '/opplaering/veiledning', text: t('session.title') }]} here={title} />
      <PageTitle
        title={title}
        beside={
          <StatusPill tone={state === 'held' ? 'good' : 'neutral'}>{code(`supervisionState.${state}`)}</StatusPill>
        }
        subtitle={
          <>
            {when}
            {when !== '' && fadderId !== null && ', '}
            {fadderId !== null && (
              <Link className="link" to={`/opplaering/faddere/${fadderId}`}>
                {t('session.with', { name: fadderName ?? '' })}
              </Link>
            )}
          </>
        }
        action={
          mayWrite && (
            <>
              {state === 'planned' && (
                <Button variant="default" onClick={() => setCancelling(true)}>
                  {t('cancel.action')}
                </Button>
              )}
              {state !== 'cancelled' && (
                <Button component={Link} to={`${page}/endre`} variant="default">
                  {t('session.edit')}
                </Button>
              )}
              {state === 'held' && (
                <Button component={Link} to={`${page}/oppmote`} variant="default">
                  {t('attendance.correct')}
                </Button>
              )}
            </>
          )
        }
      />
      <Next session={session} />
      <WithSidePanel side={<SessionFacts session={session} />}>
        <AttendeeList session={session} />
      </WithSidePanel>
      {isCancelling && <CancelDialog session={session} onClose={() => setCancelling(false)} />}
    </>
  );
}

/** What waits with the session, as one sentence with one button. */
function Next({ session }: { session: SessionView }) {
  const t = useTexts('supervision');
  const formats = useFormats();
  const today = useToday();
  const done = useDoneMessage();
  const mayWrite = usePermission('coordinator.write');
  const reopen = useApiCommand('supervision.reopen', { onDone: () => done(t('cancel.reopened')) });
  const { id, version, state, day, cancelReason } = session;
  if (state === 'held') return null;
  if (state === 'cancelled')
    return (
      <NextStep
        tone="neutral"
        title={cancelReason === null ? t('next.cancelled') : t('next.cancelledWhy', { reason: cancelReason })}
        action={
          mayWrite && (
            <Button variant="default" onClick={() => reopen.mutate({ id, version })}>
              {t('cancel.reopen')}
            </Button>
          )
        }
      />
    );
  if (day > today) return <NextStep tone="neutral" title={t('next.later', { when: formats.distance(day, today) })} />;
  return (
    <NextStep
      tone={day === today ? 'neutral' : 'amber'}
      title={t(day === today ? 'next.today' : 'next.write')}
      action={
        mayWrite && (
          <Button component={Link} to={`/opplaering/veiledning/${id}/oppmote`}>
            {t('attendance.action')}
          </Button>
        )
      }
    />
  );
}
