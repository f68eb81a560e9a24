import { Button } from '@mantine/core';

import type { CourseView } from '../../../contract/course.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { usePermission, useToday } from '../../app/session.tsx';
import { NextStep } from '../../components/NextStep.tsx';
import { courseWait } from './courseWait.ts';
import { useInvitation } from './useInvitation.ts';

interface WhatWaitsProps {
  course: CourseView;
  onEnrol: () => void;
  onNote: () => void;
  onHold: () => void;
  onEvaluate: () => void;
}

/** What waits in the round, as one sentence with one button. */
export function WhatWaits({ course, onEnrol, onNote, onHold, onEvaluate }: WhatWaitsProps) {
  const t = useTexts('course');
  const formats = useFormats();
  const today = useToday();
  const mayWrite = usePermission('coordinator.write');
  const { copy } = useInvitation(course);
  const wait = courseWait(course, today);
  const button = (words: string, onClick: () => void) => mayWrite && <Button onClick={onClick}>{words}</Button>;
  switch (wait.kind) {
    case 'empty':
      return (
        <NextStep
          tone="neutral"
          title={t('wait.empty')}
          text={t('wait.emptyText')}
          action={button(t('wait.enrol'), onEnrol)}
        />
      );
    case 'note':
      return (
        <NextStep
          tone="amber"
          title={t('wait.note', { session: formats.day(wait.sessionDay) })}
          text={t('wait.noteText')}
          action={button(t('wait.noteAction'), onNote)}
        />
      );
    case 'coming':
      return (
        <NextStep
          tone="neutral"
          title={t('wait.coming', {
            day: `${formats.day(wait.sessionDay)}, ${formats.distance(wait.sessionDay, today)}`,
          })}
          text={
            course.invitedOn === null
              ? t('wait.comingText')
              : t('wait.invitedText', { day: formats.day(course.invitedOn) })
          }
          action={course.invitedOn === null && button(t('wait.copy'), copy)}
        />
      );
    case 'over':
      return <NextStep tone="neutral" title={t('wait.over')} action={button(t('wait.hold'), onHold)} />;
    case 'held':
      return <NextStep tone="neutral" title={t('wait.held')} action={button(t('wait.evaluate'), onEvaluate)} />;
    case 'evaluated':
      return <NextStep tone="done" title={t('wait.evaluated')} text={t('wait.evaluatedText')} />;
    case 'cancelled':
      return <NextStep tone="amber" title={t('wait.cancelled')} text={t('wait.cancelledText')} />;
  }
}
