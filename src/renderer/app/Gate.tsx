import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect, useState } from 'react';

import type { Language } from '../../domain/office/officeType.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Loading } from '../components/Loading.tsx';
import { UnlockPage } from '../unlock/UnlockPage.tsx';
import { lastLanguage, LanguageProvider } from './language.tsx';
import { CheckOutRoom, FirstStartRoom, OfficeRoom, prepareOffice, RestoreRoom } from './rooms.ts';
import { useAppEvents } from './useAppEvents.ts';

/** What stands in the window: the first start where there is no register, the lock, or the office at work. */
export function Gate() {
  return (
    <Suspense fallback={<Loading />}>
      <Door />
    </Suspense>
  );
}

function Door() {
  const queries = useQueryClient();
  const status = useApiQuery('register.status', {});
  const [chosen, setChosen] = useState<Language | null>(null);
  // The first start goes on past the making of the register: the recovery key is typed back before one may go in.
  const [isStarting, setStarting] = useState(false);
  // The copy of a loan that another has ended is left for the register as it is at home.
  const [isFetching, setFetching] = useState(false);
  const [isRestoring, setRestoring] = useState(false);
  useAppEvents();
  const isLocked = status.data?.state === 'locked';
  useEffect(() => {
    if (isLocked) requestIdleCallback(prepareOffice);
  }, [isLocked]);

  if (status.error) return <ErrorNote error={status.error} onRetry={() => void status.refetch()} />;
  if (!status.data) return <Loading />;
  const language = chosen ?? status.data.language ?? lastLanguage();

  const { state } = status.data;
  if (state === 'open' && !isStarting) return <OfficeRoom fallbackLanguage={language} />;

  const isLost = state === 'locked' && status.data.loan?.standing === 'lost';
  const lookAgain = () => void queries.resetQueries();
  const room = () => {
    if (isRestoring && state !== 'open') {
      return (
        <RestoreRoom
          onBack={() => setRestoring(false)}
          onRestored={() => {
            setRestoring(false);
            lookAgain();
          }}
        />
      );
    }
    if (state === 'none' || isStarting) {
      return (
        <FirstStartRoom
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
      );
    }
    if (state === 'home' || (isLost && isFetching)) {
      return (
        <CheckOutRoom
          status={status.data}
          onLook={lookAgain}
          onUnlocked={() => {
            setFetching(false);
            lookAgain();
          }}
          onBack={isLost ? () => setFetching(false) : undefined}
        />
      );
    }
    return (
      <UnlockPage
        status={status.data}
        onUnlocked={lookAgain}
        onRestore={() => setRestoring(true)}
        onFetchAgain={() => setFetching(true)}
      />
    );
  };
  return <LanguageProvider language={language}>{room()}</LanguageProvider>;
}
