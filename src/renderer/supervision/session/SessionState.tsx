import { IconClock } from '@tabler/icons-react';

import { useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import type { SessionRow } from '../../../contract/supervision.ts';
import { awaitsAttendance } from '../../../domain/supervision/sessionRules.ts';
import classes from '../supervision.module.css';

/** How far a session has come: who came, how many are called, or that the attendance is still to be written. */
export function SessionState({ session }: { session: SessionRow }) {
  const t = useTexts('supervision');
  const code = useTexts('code');
  const today = useToday();
  const { state, attended, called } = session;
  if (state === 'held') return t('session.attendedOf', { attended, called });
  if (state === 'cancelled') return <span className="second">{code('supervisionState.cancelled').toLowerCase()}</span>;
  if (awaitsAttendance(session, today))
    return (
      <span className={classes.note}>
        <IconClock size={16} stroke={1.7} aria-hidden />
        {t('session.awaits')}
      </span>
    );
  return t('session.called', { count: called });
}
