import type { Route } from '../../contract/route.ts';

/** The orders that leave no line, and why they cannot. */
export const withoutLine: Readonly<Record<string, string>> = {
  'register.restore':
    'Nobody has opened the register, so there is no key to write a line with; and what is put back must equal its backup. ' +
    'Who signs in next leaves a line, with its ground where the backup was older.',
};

/** How many lines a request has left in the log. */
export interface Trail {
  /** One more was written. */
  added(): void;
  /** An order without a line is a fault of ours: it is shown as unexpected, and rolled back where it has a transaction. */
  mustHaveLine(): void;
}

/** Follows one request, whichever way it takes: through dispatch, alone, or at the door. */
export function trailOf(path: string, route: Pick<Route, 'kind'>): Trail {
  let lines = 0;
  return {
    added: () => void (lines += 1),
    mustHaveLine() {
      if (route.kind !== 'command' || Object.hasOwn(withoutLine, path)) return;
      if (lines === 0) throw new Error(`the command ${path} left no audit line`);
    },
  };
}
