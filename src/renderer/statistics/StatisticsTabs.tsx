import type { ReactNode } from 'react';
import { NavLink } from 'react-router';

import { useTexts } from '../app/language.tsx';
import classes from './statistics.module.css';

const views = [
  { to: '/statistikk', key: 'overview' },
  { to: '/statistikk/oppfolging', key: 'followUp' },
  { to: '/statistikk/korps', key: 'corps' },
  { to: '/statistikk/indikatorer', key: 'indicators' },
  { to: '/statistikk/serier', key: 'series' },
] as const;

/** The pages of figures: about the persons, how they are followed up, and about the coordinators. At the right what is going on, if anything. */
export function StatisticsTabs({ beside }: { beside?: ReactNode }) {
  const t = useTexts('statistics');
  return (
    <div className={classes.tabs}>
      <nav aria-label={t('tabs.label')}>
        {views.map(({ to, key }) => (
          <NavLink key={key} to={to} end className={classes.tab ?? ''}>
            {t(`tabs.${key}`)}
          </NavLink>
        ))}
      </nav>
      {beside}
    </div>
  );
}
