import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

import classes from './statistics.module.css';

interface KeyFigureProps {
  title: string;
  law?: ReactNode;
  figure: string;
  to: string;
  children: ReactNode;
}

/** A figure one may press, with what it is of under it. */
export function KeyFigure({ title, law, figure, to, children }: KeyFigureProps) {
  return (
    <section className={classes.key} aria-label={title}>
      <div className={classes.keyTitle}>
        <h2>{title}</h2>
        {law}
      </div>
      <Link to={to} className={classes.keyFigure} aria-label={`${title}: ${figure}`}>
        <span>{figure}</span>
        <IconChevronRight size={20} stroke={2} aria-hidden />
      </Link>
      <div className={classes.keyNotes}>{children}</div>
    </section>
  );
}
