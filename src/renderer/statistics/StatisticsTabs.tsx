import type { ReactNode } from 'react';
import { NavLink } from 'react-router';

import { useTexts } from '../app/language.tsx';
import { usePermission } from '../app/session.tsx';
import classes from './statistics.module.css';

const views = [
  { to: '/statistikk', key: 'overview' },
  { to: '/statistikk/oppfolging', key: 'followUp' },
  { to: '/statistikk/korps', key: 'corps' },
  { to: '/statistikk/indikatorer', key: 'indicators' },
  { to: '/statistikk/serier', key: 'series' },
  { to: '/undersokelser', key: 'surveys' },
] as const;
/** A list of persons: for who may see cases. */
const quality = { to: '/statistikk/datakvalitet', key: 'quality' } as const;

/**
 * The pages of figures: about the persons, how they are followed up, about the coordinators, each indicator by itself, and
 * what lacks in the data they rest on. At the right what is going on, if anything.
 */
export function StatisticsTabs({ beside }: { beside?: ReactNode }) {
  const t = useTexts('statistics');
  const mayRead = usePermission('case.read');
  return (
    <div className={classes.tabs}>
      <nav aria-label={t('tabs.label')}>
        {[...views, ...(mayRead ? [quality] : [])].map(({ to, key }) => (
          <NavLink key={key} to={to} end className={classes.tab ?? ''}>
            {t(`tabs.${key}`)}
          </NavLink>
        ))}
      </nav>
      {beside}
    </div>
  );
}
