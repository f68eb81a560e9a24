import { NavLink } from 'react-router';

import { useTexts } from '../app/language.tsx';
import classes from './improvement.module.css';

/** Between what is to be better and what went wrong. */
export function ImprovementTabs() {
  const t = useTexts('improvement');
  return (
    <nav className={classes.tabs} aria-label={t('title')}>
      <NavLink end className={classes.tab ?? ''} to="/forbedring">
        {t('title')}
      </NavLink>
      <NavLink className={classes.tab ?? ''} to="/forbedring/avvik">
        {t('deviations.title')}
      </NavLink>
    </nav>
  );
}
