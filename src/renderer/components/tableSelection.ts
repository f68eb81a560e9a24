import type { ReactNode } from 'react';

export interface TableSelection {
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
  /** The keys of every row that matches, also those not fetched yet; without it «Velg alle» takes those that are. */
  everyKey?: () => Promise<readonly string[]>;
  /** The buttons of the bar at the foot while something is chosen. */
  actions: (chosen: readonly string[]) => ReactNode;
}
