import { formatClockTime } from '../../../domain/calendar/clockTime.ts';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';

import { mayWriteRecord } from '../../../domain/officeMeeting/meetingRecord.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { usePrintAction } from '../../app/printPage.ts';
import { usePermission, useToday } from '../../app/session.tsx';
import { PageTitle } from '../../components/PageTitle.tsx';
import { StatusPill } from '../../components/StatusPill.tsx';
import { type MeetingFile, meetingStateKey, useOpenMeetingDialog } from '../meetingFile.ts';
import { stateTones } from '../stateTones.ts';

/** Which meeting, how far it has come, when and where. */
export function MeetingHeader({ file }: { file: MeetingFile }) {
  const t = useTexts('meeting');
  const formats = useFormats();
  const today = useToday();
  const open = useOpenMeetingDialog();
  const mayMove = usePermission('coordinator.write');
  const mayPrint = usePermission('export.run');
  const { day, startTime, place, items, versions } = file;
  const key = meetingStateKey({ ...file, items: items.length }, today);
  const time = startTime === null ? null : t('at', { time: formatClockTime(startTime) });
  const isOver = day < today || versions.length > 0;
  const print = () => {
    const number = key === 'approved' ? (versions[0]?.number ?? null) : null;
    open({ kind: 'print', paper: isOver ? 'minutes' : 'agenda', number });
  };
  const hasPaper = mayPrint && items.length > 0;
  usePrintAction(hasPaper ? print : null);
  return (
    <PageTitle
      title={t('title', { day: formats.day(day) })}
      windowTitle={t('windowTitle')}
      beside={<StatusPill tone={stateTones[key]}>{t(`state.${key}`)}</StatusPill>}
      subtitle={[formats.longDay(day), time, place].filter(Boolean).join(', ')}
      action={
        <>
          {mayMove && (mayWriteRecord(file) || key === 'cancelled') && (
            <Button variant="default" onClick={() => open({ kind: 'times' })}>
              {t('edit')}
            </Button>
          )}
          {hasPaper && (
            <Button variant="default" leftSection={<IconPrinter size={20} stroke={1.5} aria-hidden />} onClick={print}>
              {t('print')}
            </Button>
          )}
        </>
      }
    />
  );
}
