import { Button } from '@mantine/core';
import { useId, useState } from 'react';

import type { PanelMeetingRow, PanelMemberRow, PanelRow } from '../../contract/userPanel.ts';
import { waitsForAnswer } from '../../domain/userPanel/panel.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { WithSidePanel } from '../components/SidePanel.tsx';
import { MeetingItem } from './MeetingItem.tsx';
import { MemberDialog } from './MemberDialog.tsx';
import { Members } from './Members.tsx';
import { PanelMeetingDialog } from './PanelMeetingDialog.tsx';
import classes from './userPanel.module.css';

interface PanelSectionProps {
  panel: PanelRow;
  mayWrite: boolean;
  onChange: () => void;
}

type Open = { what: 'member'; member: PanelMemberRow | null } | { what: 'meeting'; meeting: PanelMeetingRow | null };

/** One panel: its meetings with what was taken up, and at the right who sits in it. */
export function PanelSection({ panel, mayWrite, onChange }: PanelSectionProps) {
  const t = useTexts('userPanel');
  const app = useTexts('improvement');
  const formats = useFormats();
  const id = useId();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const { name, about, endedOn, meetings } = panel;
  const waiting = meetings.flatMap(({ themes }) => themes).filter(waitsForAnswer).length;
  return (
    <section className={classes.panel} aria-labelledby={id}>
      <div className={classes.head}>
        <div>
          <h2 id={id}>{name}</h2>
          <p className="second">
            {[endedOn && t('ended', { day: formats.day(endedOn) }), about].filter(Boolean).join(' · ')}
          </p>
        </div>
        {mayWrite && (
          <div className={classes.actions}>
            <button type="button" className="link" onClick={onChange}>
              {app('edit')}
              <span className="visually-hidden">: {name}</span>
            </button>
            <Button onClick={() => setOpen({ what: 'meeting', meeting: null })}>{t('meetings.add')}</Button>
          </div>
        )}
      </div>
      <WithSidePanel
        side={
          <Members members={panel.members} onOpen={mayWrite ? (member) => setOpen({ what: 'member', member }) : null} />
        }
      >
        <p className="second">
          {meetings.length === 0 ? t('meetings.none') : t('meetings.count', { count: meetings.length, waiting })}
        </p>
        <ul className={classes.meetings}>
          {meetings.map((meeting) => (
            <MeetingItem
              key={meeting.id}
              meeting={meeting}
              onOpen={mayWrite ? () => setOpen({ what: 'meeting', meeting }) : null}
            />
          ))}
        </ul>
      </WithSidePanel>
      {open?.what === 'member' && <MemberDialog panelId={panel.id} member={open.member} onClose={close} />}
      {open?.what === 'meeting' && <PanelMeetingDialog panel={panel} meeting={open.meeting} onClose={close} />}
    </section>
  );
}
