import { useParams, useSearchParams } from 'react-router';

import { useApiQuery } from '../api/useApiQuery.ts';
import { useTexts } from '../app/language.tsx';
import { Breadcrumb } from '../components/Breadcrumb.tsx';
import { PageError } from '../components/PageError.tsx';
import { Loading } from '../components/Loading.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { useStoredDraft } from '../form/kept/storedDraft.ts';
import { supervisionKinds } from '../../domain/supervision/codes.ts';
import { callableGroups, groupFor } from './session/callable.ts';
import { SessionForm, sessionDraft } from './session/SessionForm.tsx';
import { blankSession, typedOf } from './session/typedSession.ts';
import { useSupervisionWords } from './supervisionWords.ts';

/** «Ny veiledning»: for the fadder one came from, with the group called. */
export function NewSessionPage() {
  const t = useTexts('supervision');
  const [params] = useSearchParams();
  const asked = params.get('kind');
  const kind = supervisionKinds.find((one) => one === asked) ?? 'group';
  const fadderId = params.get('fadder');
  const subject = `new ${kind} ${fadderId ?? ''}`;
  const stored = useStoredDraft(sessionDraft, subject);
  const { groups, error, retry } = useCallable();
  const title = t(kind === 'fadderGroup' ? 'session.newMeeting' : 'session.new');
  if (error) return <PageError error={error} onRetry={retry} />;
  if (!groups || !stored) return <Loading />;
  const ids = groupFor(groups, kind, fadderId).map(({ id }) => id);
  const blank = blankSession(kind, fadderId);
  return (
    <>
      <Breadcrumb above={[{ to: '/opplaering/veiledning', text: t('session.title') }]} here={title} />
      <PageTitle title={title} />
      <SessionForm
        key={subject}
        session={null}
        blank={{
          ...blank,
          coordinatorIds: kind === 'group' ? ids : [],
          fadderIds: kind === 'fadderGroup' ? ids : [],
        }}
        groups={groups}
        stored={stored}
        draftSubject={subject}
      />
    </>
  );
}

/** Changes a session, and who is called to it. */
export function ChangeSessionPage() {
  const t = useTexts('supervision');
  const words = useSupervisionWords();
  const { sessionId = '' } = useParams();
  const session = useApiQuery('supervision.get', { id: sessionId });
  const stored = useStoredDraft(sessionDraft, sessionId);
  const { groups, error, retry } = useCallable();
  if (session.error ?? error)
    return <PageError error={session.error ?? error} onRetry={() => void Promise.all([session.refetch(), retry()])} />;
  if (!session.data || !groups || !stored) return <Loading />;
  const title = words.session(session.data);
  return (
    <>
      <Breadcrumb
        above={[
          { to: '/opplaering/veiledning', text: t('session.title') },
          { to: `/opplaering/veiledning/${sessionId}`, text: title },
        ]}
        here={t('session.edit')}
      />
      <PageTitle title={title} />
      <SessionForm
        session={session.data}
        blank={typedOf(session.data)}
        groups={groups}
        stored={stored}
        draftSubject={sessionId}
      />
    </>
  );
}

/** Who can be called today. */
function useCallable() {
  const faddere = useApiQuery('fadder.groups', {});
  const coordinators = useApiQuery('supervision.coordinators', {});
  return {
    groups: faddere.data && coordinators.data && callableGroups(faddere.data.faddere, coordinators.data),
    error: faddere.error ?? coordinators.error,
    retry: () => void Promise.all([faddere.refetch(), coordinators.refetch()]),
  };
}
