import { NavLink } from 'react-router';

import { useTexts } from '../app/language.tsx';
import classes from './statistics.module.css';

const views = [
  { to: '/statistikk', key: 'overview' },
  { to: '/statistikk/korps', key: 'corps' },
] as const;

/** The two pages of figures: about the persons, and about the coordinators. */
export function StatisticsTabs() {
  const t = useTexts('statistics');
  return (
    <nav className={classes.tabs} aria-label={t('tabs.label')}>
      {views.map(({ to, key }) => (
        <NavLink key={key} to={to} end className={classes.tab ?? ''}>
          {t(`tabs.${key}`)}
        </NavLink>
      ))}
    </nav>
  );
}
