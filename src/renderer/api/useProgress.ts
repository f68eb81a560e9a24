import { useEffect, useState } from 'react';

import { bridge } from './bridge.ts';
import type { CommandPath } from './paths.ts';

export interface Progress {
  readonly done: number;
  /** Null while it is not known. */
  readonly total: number | null;
}

/** How far a long command has come while it runs; null before it has said anything, and anew for each run. */
export function useProgress(path: CommandPath, isRunning: boolean): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => {
    if (!isRunning) return undefined;
    const leave = bridge().subscribe((event) => {
      if (event.kind === 'progress' && event.jobId === path) setProgress({ done: event.done, total: event.total });
    });
    return () => {
      leave();
      setProgress(null);
    };
  }, [path, isRunning]);
  return progress;
}
