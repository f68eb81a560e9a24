import { useEffect } from 'react';

import { call } from '../api/client.ts';
import { useApiQuery } from '../api/useApiQuery.ts';
import { saveUnsaved } from './draftKeeper.ts';
import type { Session } from './session.tsx';

/** Once somebody is signed in, the window's own process learns the office's language and when to lock. */
export function useOfficeRules(session: Session | undefined): void {
  const language = session?.office.language;
  const isIn = session !== undefined;
  const { data: settings } = useApiQuery('office.settings', {}, { enabled: isIn });
  const minutes = settings?.idleMinutes;
  useEffect(() => {
    if (language !== undefined) void call('app.setLanguage', { language });
  }, [language]);
  useEffect(() => {
    if (minutes !== undefined) void call('app.setIdleMinutes', { minutes });
  }, [minutes]);
  useEffect(() => {
    // What cannot be saved now is tried again at the next unlocking.
    if (isIn) saveUnsaved().catch(() => undefined);
  }, [isIn]);
}
