import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';

import classes from './SectionTabs.module.css';

interface SectionTab {
  path: string;
  text: string;
  /** Behind the word: how many wait there. */
  count?: ReactNode;
}

/** The second level of the menu. The tab of a page further in is marked too. */
export function SectionTabs({ label, tabs }: { label: string; tabs: readonly SectionTab[] }) {
  const { pathname } = useLocation();
  const current = tabs
    .filter(({ path }) => pathname === path || pathname.startsWith(`${path}/`))
    .toSorted((a, b) => b.path.length - a.path.length)[0];
  return (
    <nav aria-label={label}>
      <ul className={classes.tabs}>
        {tabs.map(({ path, text, count }) => (
          <li key={path}>
            <Link to={path} className={classes.tab} aria-current={path === current?.path ? 'page' : undefined}>
              {text}
              {count}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** How many wait behind a tab; nothing where nothing does. */
export function TabCount({ count }: { count: number }) {
  return count === 0 ? null : <span className={classes.count}>{count}</span>;
}
