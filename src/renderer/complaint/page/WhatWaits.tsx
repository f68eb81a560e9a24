import { Button } from '@mantine/core';

import type { ComplaintStep } from '../../../domain/complaint/complaintState.ts';
import { urgencyOf } from '../../../domain/deadline/urgency.ts';
import { useFormats, useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { NextStep } from '../../components/NextStep.tsx';
import type { ComplaintFile } from './complaintFile.ts';

interface WhatWaitsProps {
  file: ComplaintFile;
  /** Null where one may not write. */
  onStep: ((step: ComplaintStep) => void) | null;
}

/** What waits with the complaint, as one sentence with one button. */
export function WhatWaits({ file, onStep }: WhatWaitsProps) {
  const t = useTexts('complaint');
  const code = useTexts('code');
  const today = useToday();
  const title = useSentence(file);
  const { state, dueOn, lacks, steps, isInTime } = file;
  const step = state === 'received' && lacks.length > 0 ? 'askForCompletion' : usualStep(file);
  const urgency = dueOn === null ? 'later' : urgencyOf(dueOn, today);
  const tones = { overdue: 'red', soon: 'amber', later: 'neutral' } as const;
  return (
    <NextStep
      tone={state === 'closed' ? 'done' : tones[urgency]}
      title={title}
      text={isInTime === false && state !== 'closed' ? t('lateText') : null}
      action={
        onStep && step && steps.includes(step) ? (
          <Button onClick={() => onStep(step)}>{code(`complaintStep.${step}`)}</Button>
        ) : null
      }
    />
  );
}

/** The step that most complaints take next. */
const usualStep = ({ state, fields }: ComplaintFile): ComplaintStep | null => {
  if (fields.recordKind === 'supervisionRequest') return state === 'received' ? 'forward' : 'close';
  const steps = {
    received: 'uphold',
    awaitingCompletion: 'complete',
    reconsidered: 'forward',
    forwarded: 'settle',
    closed: null,
  } as const;
  return steps[state];
};

function useSentence({ state, fields, dueOn, lacks, outcome }: ComplaintFile): string {
  const t = useTexts('complaint');
  const code = useTexts('code');
  const formats = useFormats();
  const by = { day: dueOn === null ? '' : formats.day(dueOn) };
  if (fields.recordKind === 'supervisionRequest') {
    if (state === 'closed') return t('waits.requestClosed');
    return state === 'forwarded' ? t('waits.requestForwarded') : t('waits.request', by);
  }
  if (state === 'received' && lacks.length > 0)
    return t('waits.lacks', { lacks: formats.list(lacks.map((lack) => t(`lack.${lack}`))) });
  if (state === 'closed')
    return t('waits.closed', {
      outcome: outcome === null ? '' : formats.inSentence(code(`complaintOutcome.${outcome}`)),
    });
  return t(`waits.${state}`, by);
}
