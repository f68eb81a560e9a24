import type { ReactNode } from 'react';

import classes from './OpenableName.module.css';

/** What an entry of a list is called; for whoever may change the entry it opens it. */
export function OpenableName({ onOpen, children }: { onOpen: (() => void) | null; children: ReactNode }) {
  if (onOpen === null) return <span className={classes.name}>{children}</span>;
  return (
    <button type="button" className={`${classes.name} ${classes.opens}`} onClick={onOpen}>
      {children}
    </button>
  );
}
