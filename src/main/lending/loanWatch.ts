import { setTimeout as pause } from 'node:timers/promises';

import type { LoanState } from './loanState.ts';

/**
 * Asks the home how a loan stands without letting anybody wait for a share that does not answer: after half a second what
 * was known last is told, and while that question hangs no other is asked. `unasked` is told before anything is known.
 */
export function watchLoan(patienceMs = 500) {
  let known: LoanState | null = null;
  let asking: Promise<LoanState | null> | null = null;
  let isSlow = false;
  return async (
    look: () => Promise<LoanState | null>,
    unasked: () => Promise<LoanState | null>,
  ): Promise<LoanState | null> => {
    asking ??= look().finally(() => {
      asking = null;
      isSlow = false;
    });
    // An answer that comes when nobody waits for it any more is remembered, and its error is the next one's to meet.
    const answer = asking.then((state) => (known = state));
    answer.catch(() => undefined);
    if (!isSlow) {
      const found = await Promise.race([answer, pause(patienceMs, 'slow' as const, { ref: false })]);
      if (found !== 'slow') return found;
      isSlow = asking !== null;
    }
    return known ?? unasked();
  };
}
