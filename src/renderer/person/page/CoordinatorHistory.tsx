import { Link } from 'react-router';

import { assignmentEndReasons } from '../../../domain/coordinator/codes.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import classes from '../person.module.css';
import type { PersonAssignment } from './personRecord.ts';

/** Everybody who has coordinated for the person, with from and to. */
export function CoordinatorHistory({ assignments }: { assignments: readonly PersonAssignment[] }) {
  const t = useTexts('person');
  const code = useTexts('code');
  const formats = useFormats();
  const today = useToday();
  const reasonOf = (text: string | null) => {
    const reason = assignmentEndReasons.find((known) => known === text);
    return reason === undefined ? null : code(`assignmentEndReason.${reason}`);
  };
  const servicesOf = ({ alsoProvides }: PersonAssignment) =>
    alsoProvides !== null && alsoProvides.length > 0
      ? t('page.alsoProvides', { services: formats.list(alsoProvides.map((one) => code(`service.${one}`))) })
      : null;
  return (
    <section className={classes['section']}>
      <h2>{t('page.coordinators')}</h2>
      {assignments.length === 0 ? (
        <p className="second">{t('page.noCoordinators')}</p>
      ) : (
        <ul className={classes['rows']}>
          {assignments.map((row) => (
            <li key={row.id}>
              <Link className="link" to={`/koordinatorer/${row.coordinatorId}`}>
                {row.coordinatorName}
              </Link>
              <span className={`tabular ${classes['side']}`}>
                {row.toDay === null && row.fromDay > today
                  ? t('page.periodToCome', { from: formats.day(row.fromDay) })
                  : t('page.period', {
                      from: formats.day(row.fromDay),
                      to: row.toDay === null ? t('page.now') : formats.day(row.toDay),
                    })}
              </span>
              <span className={classes['below']}>
                {[code(`coordinatorRole.${row.role}`), row.unitName, servicesOf(row), reasonOf(row.endReason)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
