import type { ReactNode } from 'react';

import classes from './DialogFoot.module.css';

/** The buttons of a dialog, always in sight: in a long dialog the fields scroll under them. `note` stands at the left. */
export function DialogFoot({ note, children }: { note?: ReactNode; children: ReactNode }) {
  return (
    <div className={classes.foot}>
      {note && <span className={classes.note}>{note}</span>}
      {children}
    </div>
  );
}
