import { useState } from 'react';

import type { PanelMeetingRow } from '../../contract/userPanel.ts';
import { waitsForAnswer } from '../../domain/userPanel/panel.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { StatusPill } from '../components/StatusPill.tsx';
import { ImprovementInline } from '../form/improvement/ImprovementInline.tsx';
import { ImprovementLinks } from '../form/improvement/ImprovementLinks.tsx';
import classes from './userPanel.module.css';

interface MeetingItemProps {
  meeting: PanelMeetingRow;
  onOpen: (() => void) | null;
}

/** A meeting with its themes: what was said, and what came of it. */
export function MeetingItem({ meeting, onOpen }: MeetingItemProps) {
  const t = useTexts('userPanel');
  const formats = useFormats();
  const { heldOn, place, present, themes, improvements } = meeting;
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
        <Theme
          key={theme.id}
          theme={theme}
          meetingId={meeting.id}
          improvements={improvements.filter(({ themeId }) => themeId === theme.id)}
          mayImprove={onOpen !== null}
        />
      ))}
    </li>
  );
}

interface ThemeProps {
  theme: PanelMeetingRow['themes'][number];
  meetingId: string;
  improvements: PanelMeetingRow['improvements'];
  mayImprove: boolean;
}

/** What was taken up, said and came of it, the improvements it led to among them. */
function Theme({ theme, meetingId, improvements, mayImprove }: ThemeProps) {
  const t = useTexts('userPanel');
  const [isImproving, setImproving] = useState(false);
  const { id: themeId, title, feedback, cameOf } = theme;
  return (
    <div className={classes.theme}>
      <strong>{title}</strong>
      {feedback && <p>{feedback}</p>}
      {cameOf && (
        <p>
          <span className="second">{t('meetings.cameOf')}:</span> {cameOf}
        </p>
      )}
      <div className={classes.below}>
        {waitsForAnswer(theme) && <StatusPill>{t('meetings.waits')}</StatusPill>}
        <ImprovementLinks
          improvements={improvements}
          about={title}
          onMake={mayImprove && !isImproving ? () => setImproving(true) : null}
        />
      </div>
      {isImproving && (
        <ImprovementInline
          from={{ kind: 'userPanel', meetingId, themeId }}
          subject={`panel ${themeId}`}
          responsible={null}
          onClose={() => setImproving(false)}
        />
      )}
    </div>
  );
}
