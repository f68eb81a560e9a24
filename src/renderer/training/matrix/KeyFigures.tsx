import { Link } from 'react-router';

import type { StandingRow } from '../../../contract/training.ts';
import { shareOf } from '../../../domain/statistics/share.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import classes from './matrix.module.css';

/** The figures on top, each leading to what it counts. */
export function KeyFigures({ rows }: { rows: readonly StandingRow[] }) {
  const t = useTexts('training');
  const formats = useFormats();
  const today = useToday();
  const courses = useApiQuery('course.list', {});
  const offers = useApiQuery('training.offers', {});
  const planned = (courses.data ?? []).filter(({ state }) => state === 'planned');
  const next = planned
    .flatMap(({ days }) => days)
    .filter((day) => day >= today)
    .toSorted()[0];
  const share = (count: number) => {
    const found = shareOf(count, rows.length);
    return found === null ? '–' : formats.percent(found);
  };
  const basic = rows.filter(({ hasBasics }) => hasBasics).length;
  const lately = rows.filter(({ isTrainedLately }) => isTrainedLately).length;
  return (
    <div className={classes.keys}>
      <Figure to="/opplaering?show=basic" figure={share(basic)} what={t('key.basic')}>
        {t('key.of', { trained: basic, of: rows.length })}
      </Figure>
      <Figure to="/opplaering?show=lately" figure={share(lately)} what={t('key.lately')}>
        {t('key.of', { trained: lately, of: rows.length })}
      </Figure>
      <Figure
        to="/opplaering/tilbud"
        figure={formats.number(new Set(offers.data?.offers.map(({ coordinatorId }) => coordinatorId)).size)}
        what={t('key.mustOffer')}
      >
        {t('key.mustOfferNote')}
      </Figure>
      <Figure to="/opplaering/kurs?state=planned" figure={formats.number(planned.length)} what={t('key.planned')}>
        {next === undefined ? t('key.none') : t('key.next', { day: formats.day(next) })}
      </Figure>
    </div>
  );
}

function Figure({ to, figure, what, children }: { to: string; figure: string; what: string; children: string }) {
  return (
    <div>
      <Link to={to} className={classes.figure} aria-label={`${what}: ${figure}`}>
        {figure}
      </Link>
      <span className={classes.what}>{what}</span>
      <span className="second">{children}</span>
    </div>
  );
}
