import { NavLink } from 'react-router';

import { useTexts } from '../app/language.tsx';
import { usePermission } from '../app/session.tsx';
import classes from '../components/Tabs.module.css';

/** Between what people answer and what user panels say. */
export function ParticipationTabs() {
  const t = useTexts('survey');
  const readsPanels = usePermission('case.read');
  return (
    <nav className={classes.tabs} aria-label={t('tabs.label')}>
      <NavLink end className={classes.tab ?? ''} to="/undersokelser">
        {t('tabs.surveys')}
      </NavLink>
      {readsPanels && (
        <NavLink end className={classes.tab ?? ''} to="/brukerrad">
          {t('tabs.panel')}
        </NavLink>
      )}
    </nav>
  );
}
