import { Link, useLocation } from 'react-router';

import { useApiQuery } from '../api/useApiQuery.ts';
import { useTexts } from './language.tsx';
import classes from './TrainingTabs.module.css';

/** The parts of «Opplæring og veiledning», in the order the work goes. */
const tabs = [
  { key: 'overview', path: '/opplaering' },
  { key: 'offers', path: '/opplaering/tilbud' },
  { key: 'courses', path: '/opplaering/kurs' },
  { key: 'faddere', path: '/opplaering/faddere' },
  { key: 'supervision', path: '/opplaering/veiledning' },
  { key: 'programs', path: '/opplaering/programmer' },
  { key: 'others', path: '/opplaering/andre' },
] as const;

/** The second level of the menu under «Opplæring og veiledning». */
export function TrainingTabs() {
  const t = useTexts('training');
  const { pathname } = useLocation();
  return (
    <nav aria-label={t('tabs.label')}>
      <ul className={classes.tabs}>
        {tabs.map(({ key, path }) => (
          <li key={key}>
            <Link to={path} className={classes.tab} aria-current={pathname === path ? 'page' : undefined}>
              {t(`tabs.${key}`)}
              {key === 'offers' && <OfferCount />}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** How many coordinators must be offered a place. */
function OfferCount() {
  const { data } = useApiQuery('training.offers', {});
  const count = new Set(data?.offers.map(({ coordinatorId }) => coordinatorId)).size;
  return count === 0 ? null : <span className={classes.count}>{count}</span>;
}
