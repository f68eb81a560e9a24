import type { ReactNode } from 'react';

import classes from './SidePanel.module.css';

/** A page with a column of facts at the right; below 1 000 px the column goes under. */
export function WithSidePanel({ children, side }: { children: ReactNode; side: ReactNode }) {
  return (
    <div className={classes.columns}>
      <div className={classes.content}>{children}</div>
      <aside className={classes.side}>{side}</aside>
    </div>
  );
}

/** A filled panel: only for deadlines, requests and explanations. Other facts stand plainly in the column. */
export function SidePanel({ title, note, children }: { title: string; note?: ReactNode; children: ReactNode }) {
  return (
    <section className={classes.panel}>
      <h2 className={classes.title}>{title}</h2>
      {note && <p className="second">{note}</p>}
      {children}
    </section>
  );
}

/** One group of facts in the column, set off by a line: heading, «§», link, facts. */
export function SideFacts({
  title,
  law,
  link,
  children,
}: {
  title: string;
  law?: ReactNode;
  link?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={classes.facts}>
      <div className={classes.factsHead}>
        <h2 className={classes.title}>{title}</h2>
        {law}
        {link && <span className={classes.link}>{link}</span>}
      </div>
      {children}
    </section>
  );
}
