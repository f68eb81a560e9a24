import type { ReactNode } from 'react';

import classes from './ActionBar.module.css';

/** The bar at the foot of the window: what is saved at the left, what to do at the right. Never covers the last line. */
export function ActionBar({ note, children }: { note?: ReactNode; children: ReactNode }) {
  return (
    <div className={classes.bar} data-action-bar>
      <div className={classes.inside}>
        <div className={classes.note}>{note}</div>
        <div className={classes.actions}>{children}</div>
      </div>
    </div>
  );
}
