import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

import { bridge } from '../api/bridge.ts';
import { call } from '../api/client.ts';
import { flushDrafts } from './draftKeeper.ts';

/**
 * Listens to the window's own process: saves drafts when a lock is coming, and shows the lock when it has come. At most
 * locks the window is reset from outside; where it is not (the register's process ended), everything read is forgotten here.
 */
export function useAppEvents(): void {
  const queries = useQueryClient();
  useEffect(
    () =>
      bridge().subscribe((event) => {
        if (event.kind === 'saveDrafts') void flushDrafts().then(() => call('app.draftsSaved', {}));
        if (event.kind === 'locked') {
          queries.clear();
          void queries.resetQueries();
        }
      }),
    [queries],
  );
}
