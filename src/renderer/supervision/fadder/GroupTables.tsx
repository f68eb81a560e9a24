import { IconCalendarOff } from '@tabler/icons-react';
import { Link } from 'react-router';

import { useFormats, useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { PieceBar } from '../../components/PieceBar.tsx';
import { yearOf } from '../../../domain/calendar/day.ts';
import type { FadderView } from './fadderView.ts';
import { Standing } from '../Standing.tsx';
import section from '../../components/Section.module.css';

/** The group today: who, when last supervised, and the year's supervision against the goal. */
export function Group({ members }: { members: FadderView['members'] }) {
  const t = useTexts('supervision');
  const formats = useFormats();
  const year = yearOf(useToday());
  return (
    <section className={section.section} aria-labelledby="group">
      <div className={section.head}>
        <h2 id="group">
          {t('page.group')} <span className={section.number}>{members.length}</span>
        </h2>
      </div>
      {members.length === 0 ? (
        <p className="second">{t('page.nobody')}</p>
      ) : (
        <table className={section.table}>
          <thead>
            <tr>
              <th scope="col">{t('pace.coordinator')}</th>
              <th scope="col">{t('page.last')}</th>
              <th scope="col">{t('page.thisYear', { year })}</th>
              <th scope="col">{t('page.standing')}</th>
            </tr>
          </thead>
          <tbody>
            {members.map((one) => (
              <tr key={one.assignmentId}>
                <td>
                  <Link className="link" to={`/koordinatorer/${one.coordinatorId}`}>
                    {one.name}
                  </Link>{' '}
                  {one.isAway && <IconCalendarOff size={16} stroke={1.6} role="img" aria-label={t('page.absences')} />}
                  <span className="second" style={{ display: 'block' }}>
                    {one.unitName ?? t('noUnit')}
                    {one.toDay !== null && `, ${t('page.to').toLowerCase()} ${formats.day(one.toDay)}`}
                  </span>
                </td>
                <td data-label={t('page.last')}>{one.lastOn === null ? t('page.never') : formats.day(one.lastOn)}</td>
                <td data-label={t('page.thisYear', { year })}>
                  <PieceBar done={one.pace.held} goal={one.pace.goal} />
                </td>
                <td data-label={t('page.standing')}>
                  <Standing pace={one.pace} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** Who was in the group before, by name. */
export function FormerGroup({ former }: { former: FadderView['former'] }) {
  const t = useTexts('supervision');
  const code = useTexts('code');
  const formats = useFormats();
  if (former.length === 0) return null;
  return (
    <section className={section.section} aria-labelledby="group-before">
      <div className={section.head}>
        <h2 id="group-before">
          {t('page.former')} <span className={section.number}>{former.length}</span>
        </h2>
      </div>
      <table className={section.table}>
        <thead>
          <tr>
            <th scope="col">{t('pace.coordinator')}</th>
            <th scope="col">{t('page.inGroup')}</th>
            <th scope="col">{t('page.to')}</th>
            <th scope="col">{t('handOver.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {former.map((one) => (
            <tr key={one.assignmentId}>
              <td>
                <Link className="link" to={`/koordinatorer/${one.coordinatorId}`}>
                  {one.name}
                </Link>
              </td>
              <td data-label={t('page.inGroup')}>{formats.day(one.fromDay)}</td>
              <td data-label={t('page.to')}>{formats.day(one.toDay)}</td>
              <td data-label={t('handOver.reason')}>
                {one.endReason === null ? '–' : code(`fadderEndReason.${one.endReason}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
