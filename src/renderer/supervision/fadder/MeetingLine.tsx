import { Link } from 'react-router';

import { useFormats, useTexts } from '../../app/language.tsx';
import { usePermission } from '../../app/session.tsx';
import { PieceBar } from '../../components/PieceBar.tsx';
import type { Groups } from './groups.ts';
import { Standing } from '../Standing.tsx';
import classes from '../supervision.module.css';

/** How often the faddere have met among themselves, and when they meet next. */
export function MeetingLine({ groups: { year, fadderGroup } }: { groups: Groups }) {
  const t = useTexts('supervision');
  const formats = useFormats();
  const mayWrite = usePermission('coordinator.write');
  const { nextOn, nextSessionId } = fadderGroup;
  return (
    <section className={classes.meeting} aria-labelledby="fadder-meetings">
      <h2 id="fadder-meetings">{t('meeting.title', { year })}</h2>
      <div className={classes.pieces}>
        <PieceBar done={fadderGroup.held} goal={fadderGroup.goal} />
      </div>
      <Standing pace={fadderGroup} />
      {nextOn !== null && (
        <Link className="link" to={`/opplaering/veiledning/${nextSessionId ?? ''}`}>
          {t('meeting.next', { day: formats.day(nextOn) })}
        </Link>
      )}
      {nextOn === null && mayWrite && (
        <Link className="link" to="/opplaering/veiledning/ny?kind=fadderGroup">
          {t('meeting.plan')}
        </Link>
      )}
    </section>
  );
}
