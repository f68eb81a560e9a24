import type { PanelMeetingRow } from '../../contract/userPanel.ts';
import { waitsForAnswer } from '../../domain/userPanel/panel.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { StatusPill } from '../components/StatusPill.tsx';
import classes from './userPanel.module.css';

interface MeetingItemProps {
  meeting: PanelMeetingRow;
  onOpen: (() => void) | null;
}

/** A meeting with its themes: what was said, and what came of it. */
export function MeetingItem({ meeting, onOpen }: MeetingItemProps) {
  const t = useTexts('userPanel');
  const formats = useFormats();
  const { heldOn, place, present, themes } = meeting;
  const day = formats.day(heldOn);
  return (
    <li className={classes.meeting}>
      <h3>
        {onOpen ? (
          <button type="button" className={classes.name} onClick={onOpen}>
            {day}
          </button>
        ) : (
          day
        )}
      </h3>
      <p className="second">{[place, t('meetings.present', { count: present.length })].filter(Boolean).join(' · ')}</p>
      {themes.map((theme) => (
        <div key={theme.id} className={classes.theme}>
          <strong>{theme.title}</strong>
          {theme.feedback && <p>{theme.feedback}</p>}
          {theme.cameOf && (
            <p>
              <span className="second">{t('meetings.cameOf')}:</span> {theme.cameOf}
            </p>
          )}
          {waitsForAnswer(theme) && <StatusPill>{t('meetings.waits')}</StatusPill>}
        </div>
      ))}
    </li>
  );
}
