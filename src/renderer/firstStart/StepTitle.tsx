import { useEffect, useRef } from 'react';

import classes from './firstStart.module.css';

/** The question of a step. Takes the focus when the step begins, so that it is read and Tab goes on from there. */
export function StepTitle({ title, lead }: { title: string; lead: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={classes.head}>
      <h1 ref={heading} tabIndex={-1} className={classes.title}>
        {title}
      </h1>
      <p className={classes.lead}>{lead}</p>
    </div>
  );
}
