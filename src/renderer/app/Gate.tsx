import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { RouterProvider } from 'react-router/dom';

import type { Language } from '../../domain/office/officeType.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Loading } from '../components/Loading.tsx';
import { FirstStart } from '../firstStart/FirstStart.tsx';
import { RestorePage } from '../restore/RestorePage.tsx';
import { UnlockPage } from '../unlock/UnlockPage.tsx';
import { lastLanguage, LanguageProvider } from './language.tsx';
import { makeRouter } from './router.tsx';
import { SessionProvider } from './session.tsx';
import { useOfficeRules } from './useOfficeRules.ts';
import { useAppEvents } from './useAppEvents.ts';

/** What stands in the window: the first start where there is no register, the lock, or the office at work. */
export function Gate() {
  const queries = useQueryClient();
  const status = useApiQuery('register.status', {});
  const [chosen, setChosen] = useState<Language | null>(null);
  // The first start goes on past the making of the register: the recovery key is typed back before one may go in.
  const [isStarting, setStarting] = useState(false);
  const [isRestoring, setRestoring] = useState(false);
  useAppEvents();

  if (status.error) return <ErrorNote error={status.error} onRetry={() => void status.refetch()} />;
  if (!status.data) return <Loading />;
  const language = chosen ?? status.data.language ?? lastLanguage();

  if (isRestoring && status.data.state !== 'open') {
    return (
      <LanguageProvider language={language}>
        <RestorePage
          onBack={() => setRestoring(false)}
          onRestored={() => {
            setRestoring(false);
            void queries.resetQueries();
          }}
        />
      </LanguageProvider>
    );
  }
  if (status.data.state === 'none' || isStarting) {
    return (
      <LanguageProvider language={language}>
        <FirstStart
          language={language}
          onLanguage={setChosen}
          onMade={() => setStarting(true)}
          onRestore={() => setRestoring(true)}
          onReady={(path) => {
            window.location.hash = path;
            setChosen(null);
            setStarting(false);
            void queries.invalidateQueries();
          }}
        />
      </LanguageProvider>
    );
  }
  if (status.data.state === 'locked') {
    return (
      <LanguageProvider language={language}>
        <UnlockPage
          status={status.data}
          onUnlocked={() => void queries.resetQueries()}
          onRestore={() => setRestoring(true)}
        />
      </LanguageProvider>
    );
  }
  return <Office fallbackLanguage={language} />;
}

function Office({ fallbackLanguage }: { fallbackLanguage: Language }) {
  const { data: session, error, refetch } = useApiQuery('register.session', {});
  const [router] = useState(makeRouter);
  useOfficeRules(session);
  if (error) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (!session) return <Loading />;
  return (
    <LanguageProvider language={session.office.language ?? fallbackLanguage}>
      <SessionProvider session={session}>
        <RouterProvider router={router} />
      </SessionProvider>
    </LanguageProvider>
  );
}
