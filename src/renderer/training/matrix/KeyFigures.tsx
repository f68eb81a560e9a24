import { Link } from 'react-router';

import type { StandingRow } from '../../../contract/training.ts';
import { shareOf } from '../../../domain/statistics/share.ts';
import type { OutputAt } from '../../api/paths.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import classes from './matrix.module.css';

/** The figures on top, each leading to what it counts. */
export function KeyFigures({ rows }: { rows: readonly StandingRow[] }) {
  const t = useTexts('training');
  const formats = useFormats();
  const share = (count: number, of: number) => {
    const found = shareOf(count, of);
    return found === null ? '–' : formats.percent(found);
  };
  const of = rows.length;
  const basic = rows.filter(({ hasBasics }) => hasBasics).length;
  const lately = rows.filter(({ isTrainedLately }) => isTrainedLately).length;
  const groups = useApiQuery('fadder.groups', {}).data;
  const withFadder = groups ? groups.coordinators - groups.withoutFadder : 0;
  return (
    <div className={classes.keys}>
      <Figure to="/opplaering?show=basic" figure={share(basic, of)} what={t('key.basic')}>
        {t('key.of', { trained: basic, of })}
      </Figure>
      <Figure to="/opplaering?show=lately" figure={share(lately, of)} what={t('key.lately')}>
        {t('key.of', { trained: lately, of })}
      </Figure>
      {groups && (
        <>
          <Figure to="/opplaering/faddere" figure={share(withFadder, groups.coordinators)} what={t('key.fadder')}>
            {t('key.of', { trained: withFadder, of: groups.coordinators })}
          </Figure>
          <Supervision groups={groups} />
        </>
      )}
    </div>
  );
}

/** Group supervision of the year, of what the goals of all faddere come to. */
function Supervision({ groups }: { groups: OutputAt<'fadder.groups'> }) {
  const t = useTexts('training');
  const { faddere, groupPerYear, year } = groups;
  const sum = (name: 'held' | 'goal') => faddere.reduce((total, { pace }) => total + pace[name], 0);
  const goal = sum('goal');
  return (
    <Figure
      to="/opplaering/veiledning"
      figure={goal === 0 ? '–' : t('key.heldOf', { held: sum('held'), goal })}
      what={t('key.supervision', { year })}
    >
      {faddere.length === 0 ? t('key.noFaddere') : t('key.supervisionGoal', { goal: groupPerYear })}
    </Figure>
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
