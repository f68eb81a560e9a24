import type { ReactNode } from 'react';

import { ErrorNote } from '../components/ErrorNote.tsx';
import classes from './statistics.module.css';

interface PanelWhenCountedProps<T> {
  part: { data: T | undefined; error: unknown; refetch: () => unknown };
  /** Where the part has a title of its own: it stands there before the figures do. */
  title?: string;
  /** About as high as what comes, in pixels, so that nothing below moves when it does. */
  height: number;
  children: (data: T) => ReactNode;
}

/** A part of the page: its place while it is being counted, then the figures, or why there are none. */
export function PanelWhenCounted<T>({ part, title, height, children }: PanelWhenCountedProps<T>) {
  if (part.data !== undefined) return children(part.data);
  return (
    <section className={title === undefined ? '' : classes.frame} aria-busy={part.error === null} aria-label={title}>
      {title !== undefined && (
        <div className={classes.frameHead}>
          <h2>{title}</h2>
        </div>
      )}
      {part.error === null ? (
        <div className={classes.skeleton} style={{ height }} aria-hidden />
      ) : (
        <ErrorNote error={part.error} onRetry={() => void part.refetch()} />
      )}
    </section>
  );
}
