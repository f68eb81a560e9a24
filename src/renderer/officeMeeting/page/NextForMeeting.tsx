import { Button } from '@mantine/core';

import { useFormats, useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { NextStep } from '../../components/NextStep.tsx';
import { type MeetingFile, useMayWriteMeeting, useMeetingCommand, useOpenMeetingDialog } from '../meetingFile.ts';
import { useCarryOver } from './useCarryOver.ts';

/** What waits with the meeting, as one sentence with one button. */
export function NextForMeeting({ file }: { file: MeetingFile }) {
  const { state, recordState, items, day } = file;
  const t = useTexts('meeting');
  const formats = useFormats();
  const today = useToday();
  const open = useOpenMeetingDialog();
  const mayWrite = useMayWriteMeeting(file);
  const carry = useCarryOver(file);
  if (state === 'cancelled') return <NextStep tone="neutral" title={t('next.cancelled')} />;
  if (recordState === 'approved') return <Approved file={file} />;
  if (recordState === 'correcting') return <Correcting file={file} />;
  const button = (text: string, onClick: () => void) => mayWrite && <Button onClick={onClick}>{text}</Button>;
  const suggest = () => open({ kind: 'suggest' });
  if (items.length === 0)
    return (
      <NextStep
        tone={day < today ? 'neutral' : 'amber'}
        title={t('next.empty')}
        text={t('next.emptyText')}
        action={button(t('next.make'), suggest)}
      />
    );
  if (day > today)
    return (
      <NextStep
        tone="neutral"
        title={t('next.planned', { when: formats.distance(day, today), count: items.length })}
        action={button(t('next.add'), suggest)}
      />
    );
  const left = items.filter(({ standing }) => standing === 'open');
  if (left.length > 0)
    return (
      <NextStep
        tone={day < today ? 'amber' : 'neutral'}
        title={t('next.open', { count: left.length })}
        text={t('next.openText')}
        action={
          // The quiet way: the first thing to do stands at the points themselves.
          file.next &&
          mayWrite && (
            <Button variant="default" loading={carry.isSending} onClick={() => carry.send(left.map(({ id }) => id))}>
              {t('next.carryAll', { day: formats.day(file.next.day) })}
            </Button>
          )
        }
      />
    );
  const cameNobody = !file.participants.some(({ attendance }) => attendance === 'present');
  return (
    <NextStep
      tone="neutral"
      title={t(cameNobody ? 'next.nobodyCame' : 'next.ready')}
      action={!cameNobody && button(t('next.approve'), () => open({ kind: 'approve' }))}
    />
  );
}

function Approved({ file }: { file: MeetingFile }) {
  const t = useTexts('meeting');
  const formats = useFormats();
  const open = useOpenMeetingDialog();
  const [last] = file.versions;
  if (!last) return null;
  const { by, approvedAt, number } = last;
  return (
    <NextStep
      tone="done"
      title={t('next.approved', { by, day: formats.day(approvedAt.slice(0, 10)) })}
      action={
        <Button onClick={() => open({ kind: 'print', paper: 'minutes', number })}>{t('next.printMinutes')}</Button>
      }
    />
  );
}

function Correcting({ file }: { file: MeetingFile }) {
  const t = useTexts('meeting');
  const open = useOpenMeetingDialog();
  const mayWrite = useMayWriteMeeting(file);
  const giveUp = useMeetingCommand('meetingRecord.giveUpCorrection');
  const { id, version, isChanged } = file;
  return (
    <NextStep
      tone="amber"
      title={t('next.correcting')}
      text={t('next.correctingText')}
      action={
        mayWrite &&
        (isChanged ? (
          <Button onClick={() => open({ kind: 'approve' })}>{t('next.approveCorrection')}</Button>
        ) : (
          <Button variant="default" loading={giveUp.isPending} onClick={() => giveUp.mutate({ id, version })}>
            {t('next.giveUp')}
          </Button>
        ))
      }
    />
  );
}
