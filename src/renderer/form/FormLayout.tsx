import type { ReactNode } from 'react';

import classes from './form.module.css';

/** Fields beside each other. */
export const FieldRow = ({ children }: { children: ReactNode }) => <div className={classes.row}>{children}</div>;

/** A part of a form under its heading. */
export function FormSection({ title, children }: { title?: ReactNode; children: ReactNode }) {
  return (
    <section className={classes.section}>
      {title && <h2>{title}</h2>}
      {children}
    </section>
  );
}
