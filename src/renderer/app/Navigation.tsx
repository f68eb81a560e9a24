import { Link, useLocation } from 'react-router';

import { useApiQuery } from '../api/useApiQuery.ts';
import { Brand } from './Brand.tsx';
import { useTexts } from './language.tsx';
import classes from './Navigation.module.css';
import { isCurrent, isForOffice, navigationGroups, type NavigationItem } from './navigation.ts';
import { useSession } from './session.tsx';

/** The menu at the left: the brand, two levels at most, and the office's name at the foot. */
export function Navigation({ onChosen }: { onChosen?: () => void }) {
  const t = useTexts('app');
  const { office, permissions } = useSession();
  return (
    <nav className={classes.nav} aria-label={t('nav.label')}>
      <Brand />
      {navigationGroups.map((group) => (
        <ul key={group[0]?.key} className={classes.group}>
          {group
            .filter((item) => permissions.includes(item.permission) && isForOffice(item, office.officeType))
            .map((item) => (
              <NavigationLink key={item.key} item={item} onChosen={onChosen} />
            ))}
        </ul>
      ))}
      <div className={classes.foot}>
        {office.isDemo && <span className={classes.demo}>{t('demo')}</span>}
        <OfficeName />
      </div>
    </nav>
  );
}

/** The kommune above its office; a helseforetak by its own name. */
function OfficeName() {
  const t = useTexts('app');
  const { office } = useSession();
  const isNamedAfterPlace = office.name.includes(office.municipalityName);
  const saysUnit = office.name.toLowerCase().includes(t('unit').toLowerCase());
  const [first, second] =
    office.officeType === 'municipality' && !isNamedAfterPlace
      ? [t('municipality', { name: office.municipalityName }), office.name]
      : [office.name, saysUnit ? null : t('unit')];
  return (
    <>
      <strong>{first}</strong>
      {second !== null && second !== first && <span>{second}</span>}
    </>
  );
}

function NavigationLink({ item, onChosen }: { item: NavigationItem; onChosen: (() => void) | undefined }) {
  const t = useTexts('app');
  const { pathname } = useLocation();
  const current = isCurrent(item, pathname);
  const Icon = item.icon;
  return (
    <li>
      <Link
        to={item.path}
        className={classes.item}
        aria-current={current ? 'page' : undefined}
        onClick={() => onChosen?.()}
      >
        <Icon size={20} stroke={1.5} aria-hidden />
        <span className={classes.word}>{t(`nav.${item.key}`)}</span>
        {item.key === 'worklist' && <WaitingCount />}
      </Link>
    </li>
  );
}

function WaitingCount() {
  const t = useTexts('app');
  const { data } = useApiQuery('worklist.count', {});
  if (!data || data.waiting === 0) return null;
  return (
    <>
      <span className={classes.count} aria-hidden>
        {data.waiting}
      </span>
      <span className="visually-hidden">{t('nav.waiting', { count: data.waiting })}</span>
    </>
  );
}
