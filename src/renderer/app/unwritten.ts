import { useSyncExternalStore } from 'react';

/** How many lines of the log wait for a disk that takes them, as the register told last. */
let lines = 0;
const listeners = new Set<() => void>();

export function setUnwritten(next: number): void {
  lines = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export const useUnwritten = (): number => useSyncExternalStore(subscribe, () => lines);
