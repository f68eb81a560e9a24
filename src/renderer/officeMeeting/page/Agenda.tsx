import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';

import { useTexts } from '../../app/language.tsx';
import { type MeetingFile, useMayWriteMeeting, useOpenMeetingDialog } from '../meetingFile.ts';
import classes from '../meeting.module.css';
import { AgendaRow } from './AgendaRow.tsx';
import { useAgendaOrder } from './useAgendaOrder.ts';

/** The agenda in order, and what came of each point. */
export function Agenda({ file }: { file: MeetingFile }) {
  const t = useTexts('meeting');
  const open = useOpenMeetingDialog();
  const mayWrite = useMayWriteMeeting(file);
  const order = useAgendaOrder(file, mayWrite);
  if (file.items.length === 0) return null;
  return (
    <section aria-labelledby="agenda">
      <div className={classes.head}>
        <h2 id="agenda">{t('agenda.title')}</h2>
        {mayWrite && (
          <Button
            variant="default"
            size="sm"
            leftSection={<IconPlus size={18} stroke={1.7} aria-hidden />}
            onClick={() => open({ kind: 'suggest' })}
          >
            {t('agenda.add')}
          </Button>
        )}
      </div>
      {mayWrite && file.items.length > 1 && <p className="second">{t('agenda.orderHelp')}</p>}
      <ol className={classes.agenda}>
        {file.items.map((item, index) => (
          <AgendaRow key={item.id} file={file} item={item} number={index + 1} order={order} mayWrite={mayWrite} />
        ))}
      </ol>
      <div className="visually-hidden" role="status">
        {order.said}
      </div>
    </section>
  );
}
