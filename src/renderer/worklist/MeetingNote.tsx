import { Button } from '@mantine/core';
import { Link } from 'react-router';

import { useApiQuery } from '../api/useApiQuery.ts';
import { useFormats, useTexts } from '../app/language.tsx';
import { useToday } from '../app/session.tsx';
import { NextStep } from '../components/NextStep.tsx';

const link = (id: string, text: string) => (
  <Button component={Link} to={`/moter/${id}`} variant="default">
    {text}
  </Button>
);

/** What waits with the office's own meetings: an agenda nobody has made, minutes not approved. One at a time, the nearest work first. */
export function MeetingNote() {
  const t = useTexts('meeting');
  const formats = useFormats();
  const today = useToday();
  const { data } = useApiQuery('officeMeeting.waiting', {});
  if (data?.unprepared) {
    const { id, day } = data.unprepared;
    const title = t('waits.prepare', { when: formats.distance(day, today), day: formats.day(day) });
    return <NextStep tone="neutral" title={title} action={link(id, t('waits.make'))} />;
  }
  if (data?.unapproved) {
    const { id, day, count } = data.unapproved;
    const title = t('waits.approve', { count, day: formats.day(day) });
    return <NextStep tone="amber" title={title} action={link(id, t('waits.open'))} />;
  }
  return null;
}
