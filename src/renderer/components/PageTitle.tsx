import { type ReactNode, useEffect } from 'react';

import { useTexts } from '../app/language.tsx';
import classes from './PageTitle.module.css';

interface PageTitleProps {
  title: string;
  /** What the window is called while the page is open. Give it wherever `title` names a person: that name never leaves the page. */
  windowTitle?: string;
  /** Beside the title: a day, a state pill. */
  beside?: ReactNode;
  /** Under the title: what it is about. */
  subtitle?: ReactNode;
  /** The page's one primary button, and what belongs beside it. */
  action?: ReactNode;
}

/** Where one is, and the one thing to do here. */
export function PageTitle({ title, windowTitle = title, beside, subtitle, action }: PageTitleProps) {
  const t = useTexts('app');
  const name = t('name');
  useEffect(() => {
    document.title = `${windowTitle} – ${name}`;
  }, [windowTitle, name]);
  return (
    <div className={classes.head}>
      <div className={classes.words}>
        <div className={classes.line}>
          <h1>{title}</h1>
          {beside && <div className={classes.beside}>{beside}</div>}
        </div>
        {subtitle && <div className={classes.subtitle}>{subtitle}</div>}
      </div>
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}
