import { Fragment } from 'react';

import type { Run } from '../../domain/document/block.ts';
import classes from './paper.module.css';

/** Running text, some of it strong. */
export function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ text, isStrong }, index) => (
    // The pieces of a sentence have no other name than their place.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={index}>{isStrong ? <strong>{text}</strong> : text}</Fragment>
  ));
}

export function Bullets({ items }: { items: readonly (readonly Run[])[] }) {
  return (
    <ul className={classes.bullets}>
      {items.map((runs, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>
          <Runs runs={runs} />
        </li>
      ))}
    </ul>
  );
}
