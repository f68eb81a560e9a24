import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

import { bridge } from '../api/bridge.ts';
import { call } from '../api/client.ts';
import { flushDrafts } from './draftKeeper.ts';
import { setUnwritten } from './unwritten.ts';

/**
 * Listens to the window's own process: saves drafts when a lock is coming, and shows the lock when it has come. At most
 * locks the window is reset from outside; where it is not (the register's process ended), everything read is forgotten
 * here, and typed text is held in memory until somebody has unlocked (`draftKeeper`).
 */
export function useAppEvents(): void {
  const queries = useQueryClient();
  useEffect(
    () =>
      bridge().subscribe((event) => {
        if (event.kind === 'saveDrafts') void flushDrafts().then(() => call('app.draftsSaved', {}));
        if (event.kind === 'unwritten') setUnwritten(event.lines);
        if (event.kind === 'locked') {
          setUnwritten(0);
          // Forgets every answer and asks anew whether the register is open; what is on screen goes with it.
          queries.removeQueries({ type: 'inactive' });
          void queries.resetQueries();
        }
      }),
    [queries],
  );
}
