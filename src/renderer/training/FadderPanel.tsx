import { IconClock } from '@tabler/icons-react';
import { Link } from 'react-router';

import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { usePermission } from '../app/session.tsx';
import { PieceBar } from '../components/PieceBar.tsx';
import type { FadderRow } from '../../contract/fadder.ts';
import classes from './fadderPanel.module.css';

/** Each fadder's group with the year's group supervision against the goal, and how many have no fadder. */
export function FadderPanel() {
  const t = useTexts('training');
  const { data } = useApiQuery('fadder.groups', {});
  if (!data) return null;
  const active = data.faddere.filter(({ isActive }) => isActive);
  return (
    <section aria-labelledby="fadder-groups">
      <h2 id="fadder-groups">{t('faddere.title')}</h2>
      {data.groupPerYear > 0 && <p className="second">{t('faddere.goal', { goal: data.groupPerYear })}</p>}
      {active.length === 0 && (
        <p className={classes.none}>
          <Link className="link" to="/opplaering/faddere">
            {t('faddere.first')}
          </Link>
        </p>
      )}
      <ul className={classes.groups}>
        {active.map((fadder) => (
          <Group key={fadder.id} fadder={fadder} />
        ))}
      </ul>
      {data.withoutFadder > 0 && active.length > 0 && <Without count={data.withoutFadder} />}
    </section>
  );
}

function Group({ fadder }: { fadder: FadderRow }) {
  const t = useTexts('training');
  const formats = useFormats();
  const { id, name, coordinators, pace, nextOn } = fadder;
  return (
    <li>
      <div className={classes.head}>
        <Link className={classes.name} to={`/opplaering/faddere/${id}`}>
          {name}
        </Link>
        <span className="second">{t('faddere.coordinators', { count: coordinators })}</span>
      </div>
      <PieceBar done={pace.held} goal={pace.goal} />
      {nextOn === null ? (
        <span className={classes.soon}>
          <IconClock size={16} stroke={1.7} aria-hidden />
          {t('faddere.noneNext')}
        </span>
      ) : (
        <span className="second">{t('faddere.next', { day: formats.day(nextOn) })}</span>
      )}
    </li>
  );
}

function Without({ count }: { count: number }) {
  const t = useTexts('training');
  const mayWrite = usePermission('coordinator.write');
  return (
    <p className={classes.without}>
      <span className={classes.soon}>
        <IconClock size={16} stroke={1.7} aria-hidden />
        {t('faddere.without', { count })}
      </span>
      {mayWrite && (
        <Link className="link" to="/opplaering/faddere/velg">
          {t('faddere.choose')}
        </Link>
      )}
    </p>
  );
}
