import { Button, Modal, Radio } from '@mantine/core';
import { useState } from 'react';

import type { Day } from '../../../domain/calendar/day.ts';
import { type ComplaintStep, complaintSteps } from '../../../domain/complaint/complaintState.ts';
import { useApiQuery } from '../../api/useApiQuery.ts';
import { useTexts } from '../../app/language.tsx';
import { DialogFoot } from '../../components/DialogFoot.tsx';
import { DecideDialog } from '../../form/caseStep/DecideDialog.tsx';
import { ComplaintStepDialog } from '../../form/complaintStep/ComplaintStepDialog.tsx';
import type { MeetingItem } from '../meetingFile.ts';
import classes from '../meeting.module.css';

interface AtItemProps {
  item: MeetingItem;
  /** The day of the meeting: what is decided at it is decided that day. */
  day: Day;
  onClose: () => void;
}

/** The case is decided by its own step, in the meeting. */
export function DecideAtItem({ item, day, onClose }: AtItemProps) {
  const referral = useApiQuery('referral.get', { id: item.referral?.id ?? '' });
  const personId = item.person?.id ?? '';
  const person = useApiQuery('person.get', { id: personId });
  if (!referral.data || !person.data) return null;
  const file = { referral: referral.data, person: person.data };
  return <DecideDialog file={file} meeting={{ itemId: item.id, day }} onClose={onClose} />;
}

/** What the meeting can come to about a complaint; what comes after is the office's own work. */
const inMeeting = ['uphold', 'change', 'dismiss', 'askForCompletion'] as const satisfies readonly ComplaintStep[];

/** The complaint is reconsidered by its own step, in the meeting: first which, then its form. */
export function ReconsiderAtItem({ item, day, onClose }: AtItemProps) {
  const t = useTexts('meeting');
  const app = useTexts('app');
  const code = useTexts('code');
  const { data } = useApiQuery('complaint.get', { id: item.complaint?.id ?? '' });
  const [chosen, setChosen] = useState<ComplaintStep>('uphold');
  const [isChosen, setIsChosen] = useState(false);
  if (!data) return null;
  if (isChosen)
    return <ComplaintStepDialog file={data} step={chosen} meeting={{ itemId: item.id, day }} onClose={onClose} />;
  const steps = inMeeting.filter((step) => data.steps.includes(step));
  return (
    <Modal opened onClose={onClose} title={t('item.reconsider')} closeButtonProps={{ 'aria-label': app('close') }}>
      <Radio.Group
        label={t('item.conclusion')}
        value={chosen}
        onChange={(value) => setChosen(complaintSteps.find((step) => step === value) ?? 'uphold')}
      >
        <div className={classes.choices}>
          {steps.map((step) => (
            <Radio key={step} value={step} label={code(`complaintStep.${step}`)} />
          ))}
        </div>
      </Radio.Group>
      <DialogFoot>
        <Button variant="default" onClick={onClose}>
          {app('cancel')}
        </Button>
        <Button onClick={() => setIsChosen(true)}>{t('next.go')}</Button>
      </DialogFoot>
    </Modal>
  );
}
