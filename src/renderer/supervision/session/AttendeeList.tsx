import { IconCheck } from '@tabler/icons-react';
import { Link } from 'react-router';

import { useTexts } from '../../app/language.tsx';
import section from '../../components/Section.module.css';
import classes from './session.module.css';
import type { SessionView } from './typedSession.ts';

/** Who was called, and who came. */
export function AttendeeList({ session }: { session: SessionView }) {
  const t = useTexts('supervision');
  const { attendees, state, attended, called, themes, note } = session;
  const isHeld = state === 'held';
  const number = isHeld ? t('attendance.count', { attended, called }) : t('session.called', { count: called });
  return (
    <>
      <section className={section.section} aria-labelledby="attendees">
        <div className={section.head}>
          <h2 id="attendees">
            {t(isHeld ? 'session.attended' : 'session.who')} <span className={section.number}>{number}</span>
          </h2>
        </div>
        {attendees.length === 0 && <p className="second">{t('attendance.nobodyCalled')}</p>}
        <ul className={classes.attendees}>
          {attendees.map((one) => (
            <li key={one.id} className={isHeld && !one.attended ? classes.absent : undefined}>
              {isHeld && !one.attended && <span className={classes.noMark} />}
              {isHeld && one.attended && (
                <IconCheck size={17} stroke={1.8} role="img" aria-label={t('attendance.came')} />
              )}
              <span>
                <Link
                  className="link"
                  to={
                    one.coordinatorId
                      ? `/koordinatorer/${one.coordinatorId}`
                      : `/opplaering/faddere/${one.fadderId ?? ''}`
                  }
                >
                  {one.name}
                </Link>{' '}
                {isHeld && !one.attended && (
                  <span className="second">
                    {t(one.attended === null ? 'attendance.notWritten' : 'attendance.missing')}
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className={section.section} aria-labelledby="themes">
        <h2 id="themes">{t('session.themes')}</h2>
        <p>{themes ?? <span className="second">{t('session.noThemes')}</span>}</p>
      </section>
      {note !== null && (
        <section className={section.section} aria-labelledby="note">
          <h2 id="note">{t('session.note')}</h2>
          <p className={classes.note}>{note}</p>
        </section>
      )}
    </>
  );
}
