import { Checkbox } from '@mantine/core';

import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { useToday } from '../../app/session.tsx';
import { SideFacts } from '../../components/SidePanel.tsx';
import { type MeetingFile, useMayWriteMeeting, useMeetingCommand, useOpenMeetingDialog } from '../meetingFile.ts';
import classes from '../meeting.module.css';

/** Who is called, and, from the day of the meeting on, a tick for each who is there. */
export function Participants({ file }: { file: MeetingFile }) {
  const t = useTexts('meeting');
  const done = useDoneMessage();
  const today = useToday();
  const open = useOpenMeetingDialog();
  const mayWrite = useMayWriteMeeting(file);
  const save = useMeetingCommand('agenda.setParticipants');
  const { id, version, participants, usual, day } = file;
  const send = (next: MeetingFile['participants']) => save.mutate({ id, version, participants: next });
  return (
    <SideFacts
      title={t('people.title')}
      link={
        mayWrite && (
          <button type="button" className="link" onClick={() => open({ kind: 'people' })}>
            {t('people.edit')}
          </button>
        )
      }
    >
      {participants.length === 0 && <p className="second">{t('people.none')}</p>}
      <ul className={classes.people}>
        {participants.map((one, place) => {
          const line = [one.name, one.role].filter(Boolean).join(', ');
          const note = one.attendance === 'absent' ? ` (${t('attendance.absent').toLowerCase()})` : '';
          return (
            // The same name may stand twice; the place is the identity.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={place}>
              {mayWrite && day <= today ? (
                <Checkbox
                  label={`${line}${note}`}
                  aria-label={t('people.present', { name: one.name })}
                  checked={one.attendance === 'present'}
                  onChange={({ currentTarget: { checked } }) =>
                    send(participants.map((other, at) => (at === place ? attending(other, checked) : other)))
                  }
                />
              ) : (
                `${line}${note}${one.attendance === 'present' ? ` (${t('attendance.present').toLowerCase()})` : ''}`
              )}
            </li>
          );
        })}
      </ul>
      {mayWrite && participants.length === 0 && usual.length > 0 && (
        <button
          type="button"
          className="link"
          onClick={() => {
            send(usual.map((one) => ({ ...one, attendance: 'called' })));
            done(t('people.saved'));
          }}
        >
          {t('people.usual')}
        </button>
      )}
    </SideFacts>
  );
}

const attending = (
  one: MeetingFile['participants'][number],
  isThere: boolean,
): MeetingFile['participants'][number] => ({
  ...one,
  attendance: isThere ? 'present' : 'called',
});
