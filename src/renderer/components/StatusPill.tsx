import type { ReactNode } from 'react';

import classes from './StatusPill.module.css';

/** `good` is accent: there is no green. Red and amber only together with words that say what is wrong. */
export type Tone = 'neutral' | 'good' | 'amber' | 'red';

/** A state in a word or two. */
export function StatusPill({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={classes.pill} data-tone={tone}>
      {children}
    </span>
  );
}
