import { IconGripVertical } from '@tabler/icons-react';
import { Link } from 'react-router';

import { useFormats, useTexts } from '../../app/language.tsx';
import { StatusPill, type Tone } from '../../components/StatusPill.tsx';
import { type MeetingFile, type MeetingItem, useOpenMeetingDialog } from '../meetingFile.ts';
import classes from '../meeting.module.css';
import { ItemActions } from './ItemActions.tsx';
import { ItemMenu } from './ItemMenu.tsx';
import { ItemWords } from './ItemWords.tsx';
import type { AgendaOrder } from './useAgendaOrder.ts';

interface AgendaRowProps {
  file: MeetingFile;
  item: MeetingItem;
  number: number;
  order: AgendaOrder;
  mayWrite: boolean;
}

const tones: Record<MeetingItem['standing'], Tone> = {
  open: 'neutral',
  treated: 'good',
  decided: 'good',
  carriedOver: 'neutral',
};

/** One point: whom or what it is about, what was said, and what may be done. */
export function AgendaRow({ file, item, number, order, mayWrite }: AgendaRowProps) {
  const t = useTexts('meeting');
  const formats = useFormats();
  const open = useOpenMeetingDialog();
  const { kind, person, title, standing } = item;
  const heading = person ? formats.name(person) : (title ?? '');
  return (
    // Dragging is the mouse's way; the heading's button has the keyboard's (Alt and arrows).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li className={classes.item} {...order.rowProps(item.id)}>
      <span className={classes.number}>
        {mayWrite && <IconGripVertical size={16} stroke={1.6} aria-hidden className={classes.grip} />}
        {number}
      </span>
      <div className={classes.body}>
        <div className={classes.itemHead}>
          <h3>
            {mayWrite ? (
              <button
                type="button"
                data-point
                className={classes.point}
                onClick={() => open({ kind: 'write', item })}
                onKeyDown={(event) => order.onKeyDown(event, item.id)}
              >
                {heading}
              </button>
            ) : (
              heading
            )}
          </h3>
          <StatusPill tone={tones[standing]}>{t(`standing.${standing}`)}</StatusPill>
        </div>
        {kind !== 'free' && <CaseLine item={item} />}
        <ItemWords item={item} />
        {mayWrite && <ItemActions item={item} />}
      </div>
      {mayWrite && <ItemMenu file={file} item={item} number={number} order={order} />}
    </li>
  );
}

/** Which case, and how urgent: «Sak til avgjørelse · Sak 2026/14 · mottatt … · frist …». */
function CaseLine({ item: { kind, standing, referral, complaint } }: { item: MeetingItem }) {
  const t = useTexts('meeting');
  const code = useTexts('code');
  const formats = useFormats();
  const dueOn = complaint ? complaint.dueOn : (referral?.dueOn ?? null);
  // What is due in a case that is decided is another thing than what the meeting took up.
  const isWaiting = standing !== 'decided';
  const receivedOn = complaint?.receivedOn ?? referral?.receivedOn;
  const facts = [
    complaint ? code(`complaintKind.${complaint.kind}`) : referral && code(`need.${referral.need}`),
    receivedOn && t('item.received', { day: formats.day(receivedOn) }),
    dueOn === null || !isWaiting ? null : t('item.due', { day: formats.day(dueOn) }),
  ].filter(Boolean);
  return (
    <p className="second">
      {t(`kind.${kind}`)} ·{' '}
      {complaint && (
        <Link className="link" to={`/klager/${complaint.id}`}>
          {referral ? t('item.case', { caseNumber: referral.caseNumber }) : code('complaintRecordKind.complaint')}
        </Link>
      )}
      {!complaint && referral && (
        <Link className="link" to={`/sak/${referral.id}`}>
          {t('item.case', { caseNumber: referral.caseNumber })}
        </Link>
      )}
      {facts.map((fact) => ` · ${fact}`)}
    </p>
  );
}
