import { useState } from 'react';
import { RouterProvider } from 'react-router/dom';

import type { Language } from '../../domain/office/officeType.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { ErrorNote } from '../components/ErrorNote.tsx';
import { Loading } from '../components/Loading.tsx';
import { LanguageProvider } from './language.tsx';
import { makeRouter } from './router.tsx';
import { SessionProvider } from './session.tsx';
import { useOfficeRules } from './useOfficeRules.ts';

/** The office at work: who is signed in, the language of the office, and the page at the window's address. */
export function Office({ fallbackLanguage }: { fallbackLanguage: Language }) {
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
