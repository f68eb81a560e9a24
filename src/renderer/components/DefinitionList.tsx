import type { ReactNode } from 'react';

import classes from './DefinitionList.module.css';

/** Facts by name, always in the same order. A fact that is null is left out. */
export function DefinitionList({ facts }: { facts: readonly (readonly [name: ReactNode, fact: ReactNode] | null)[] }) {
  return (
    <dl className={classes.list}>
      {facts.map((pair, index) =>
        pair === null || pair[1] === null || pair[1] === undefined ? null : (
          // The order never changes, so the place is the identity.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={index} className={classes.row}>
            <dt>{pair[0]}</dt>
            <dd>{pair[1]}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
