import { IconBookmark } from '@tabler/icons-react';
import { Link } from 'react-router';

import { useApiQuery } from '../../api/useApiQuery.ts';
import { useTexts } from '../../app/language.tsx';
import { indicatorPath } from './exploreAddress.ts';
import classes from './indicator.module.css';

/** Every view with a name, whichever indicator it is of. */
export function SavedViewList() {
  const t = useTexts('indicator');
  const code = useTexts('code');
  const views = useApiQuery('indicator.views', { indicatorId: null }).data ?? [];
  if (views.length === 0) return null;
  return (
    <nav className={classes.views} aria-label={t('view.label')}>
      <IconBookmark size={18} stroke={1.5} aria-hidden />
      <span className="second">{t('view.label')}:</span>
      <ul>
        {views.map(({ id, indicatorId, name, address }) => (
          <li key={id}>
            <Link
              className="link"
              to={`${indicatorPath(indicatorId)}?${address}`}
              title={code(`indicator.${indicatorId}`)}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
