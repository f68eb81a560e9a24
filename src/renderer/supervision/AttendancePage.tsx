import { useParams } from 'react-router';

import { useApiQuery } from '../api/useApiQuery.ts';
import { useTexts } from '../app/language.tsx';
import { Breadcrumb } from '../components/Breadcrumb.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { PageError } from '../components/PageError.tsx';
import { Loading } from '../components/Loading.tsx';
import { PageTitle } from '../components/PageTitle.tsx';
import { useStoredDraft } from '../form/kept/storedDraft.ts';
import { attendanceDraft, AttendanceForm } from './session/AttendanceForm.tsx';
import { useSupervisionWords } from './supervisionWords.ts';

/** Who came, ticked from the keyboard on one screen. */
export function AttendancePage() {
  const t = useTexts('supervision');
  const words = useSupervisionWords();
  const { sessionId = '' } = useParams();
  const { data, error, refetch } = useApiQuery('supervision.get', { id: sessionId });
  const stored = useStoredDraft(attendanceDraft, sessionId);
  if (error) return <PageError error={error} onRetry={() => void refetch()} />;
  if (!data || !stored) return <Loading />;
  const page = `/opplaering/veiledning/${sessionId}`;
  return (
    <>
      <Breadcrumb
        above={[
          { to: '/opplaering/veiledning', text: t('session.title') },
          { to: page, text: words.session(data) },
        ]}
        here={t('attendance.heading')}
      />
      <PageTitle
        title={t('attendance.title')}
        subtitle={[words.session(data), words.whenAndWhere(data)].filter(Boolean).join(', ')}
      />
      {data.attendees.length === 0 ? (
        <EmptyState text={t('attendance.nobodyCalled')} steps={[]} />
      ) : (
        <AttendanceForm key={data.version} session={data} stored={stored} />
      )}
    </>
  );
}
