import { useFormats, useTexts } from '../../app/language.tsx';
import { usePermission } from '../../app/session.tsx';
import { SideFacts } from '../../components/SidePanel.tsx';
import { type MeetingFile, useMeetingCommand, useOpenMeetingDialog } from '../meetingFile.ts';
import classes from '../meeting.module.css';

/** The approved minutes, the newest first: who, when, why corrected, and the checksum. */
export function Versions({ file }: { file: MeetingFile }) {
  const t = useTexts('meeting');
  const formats = useFormats();
  const open = useOpenMeetingDialog();
  const mayWrite = usePermission('case.write');
  const mayPrint = usePermission('export.run');
  const correct = useMeetingCommand('meetingRecord.correct');
  const { id, version, versions, recordState } = file;
  return (
    <SideFacts
      title={t('versions.title')}
      link={
        mayWrite &&
        recordState === 'approved' && (
          <button type="button" className="link" onClick={() => correct.mutate({ id, version })}>
            {t('versions.correct')}
          </button>
        )
      }
    >
      {versions.length === 0 && <p className="second">{t('versions.none')}</p>}
      <ul className={classes.versions}>
        {versions.map(({ number, by, approvedAt, note, hash }) => (
          <li key={number}>
            <p>{t('versions.approved', { number, by, day: formats.day(approvedAt.slice(0, 10)) })}</p>
            {note && <p className="second">{note}</p>}
            <p className={classes.hash} title={hash}>
              {t('versions.hash', { hash: hash.slice(0, 16) })}
            </p>
            {mayPrint && (
              <button
                type="button"
                className="link"
                aria-label={t('versions.printVersion', { number })}
                onClick={() => open({ kind: 'print', paper: 'minutes', number })}
              >
                {t('versions.print')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </SideFacts>
  );
}
