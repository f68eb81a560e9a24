import { z } from 'zod';

import { useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { DayField } from '../../form/DayField.tsx';
import { RadioList } from '../../form/RadioList.tsx';
import { SelectField } from '../../form/SelectField.tsx';
import { TextArea } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import { isStanding } from '../../../domain/coordinator/requestRules.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import { dayField } from '../../../contract/fields.ts';
import { type DeclineReason, declineReasons } from '../../../domain/coordinator/codes.ts';
import type { CaseFile, Referral } from './caseFile.ts';
import { StepDialog } from '../../form/caseStep/StepDialog.tsx';
import { useBrokenText, useStep } from '../../form/caseStep/useStep.ts';

interface DialogProps {
  file: CaseFile;
  onClose: () => void;
}

/** The request that has not come to an end: waiting, or accepted and nobody appointed yet. */
const runningRequest = ({ requests }: Referral) => requests.find((row) => isStanding(row.state));

const answers = ['accepted', 'declined'] as const;
const note = z.string().trim().max(10_000);
const answerSchema = z.object({
  answer: z.enum(answers),
  declineReason: z.enum(declineReasons).nullable(),
  onDay: dayField,
  note,
});

/** The unit says yes or no. A yes appoints nobody: the person waits until somebody is. */
export function AnswerRequestDialog({ file: { referral }, onClose }: DialogProps) {
  const t = useTexts('caseFile');
  const code = useTexts('code');
  const today = useToday();
  const brokenText = useBrokenText();
  const request = runningRequest(referral);
  const form = useAppForm({
    initialValues: {
      answer: null as (typeof answers)[number] | null,
      declineReason: null as DeclineReason | null,
      onDay: today as Day | null,
      note: '',
    },
    schema: answerSchema,
    labels: { answer: t('form.answer'), declineReason: t('form.declineReason'), onDay: t('onDay'), note: t('note') },
    optional: ['note'],
    rules: ({ answer, declineReason }) => ({
      declineReason: answer === 'declined' && declineReason === null ? brokenText('required') : null,
    }),
    refused: (_, rule) => brokenText(rule),
  });
  const step = useStep('assignment.answerRequest', form, onClose);
  if (!request) return null;
  const submit = () =>
    form.submit(({ answer, declineReason, onDay, note: words }) =>
      step.send({
        referralId: referral.id,
        version: referral.version,
        requestId: request.id,
        accepted: answer === 'accepted',
        declineReason: answer === 'declined' ? declineReason : null,
        onDay,
        note: words || null,
      }),
    );
  return (
    <StepDialog
      title={`${t('dialog.answerRequest')}: ${request.unitName}`}
      form={form}
      isSaving={step.isSaving}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioList
        {...form.field('answer')}
        single
        choices={answers.map((value) => ({ value, label: t(`form.${value}`) }))}
      />
      {form.values.answer === 'declined' && (
        <SelectField
          {...form.field('declineReason')}
          choices={declineReasons.map((value) => ({ value, label: code(`declineReason.${value}`) }))}
        />
      )}
      <DayField {...form.field('onDay')} maw={200} latest={today} />
      <TextArea {...form.field('note')} />
    </StepDialog>
  );
}

const withdrawSchema = z.object({ onDay: dayField, note });

/** Takes the request back before the unit has answered. */
export function WithdrawRequestDialog({ file: { referral }, onClose }: DialogProps) {
  const t = useTexts('caseFile');
  const today = useToday();
  const brokenText = useBrokenText();
  const request = runningRequest(referral);
  const form = useAppForm({
    initialValues: { onDay: today as Day | null, note: '' },
    schema: withdrawSchema,
    labels: { onDay: t('onDay'), note: t('note') },
    optional: ['note'],
    refused: (_, rule) => brokenText(rule),
  });
  const step = useStep('assignment.withdrawRequest', form, onClose);
  if (!request) return null;
  const submit = () =>
    form.submit(({ onDay, note: words }) =>
      step.send({
        referralId: referral.id,
        version: referral.version,
        requestId: request.id,
        onDay,
        note: words || null,
      }),
    );
  return (
    <StepDialog
      title={t('dialog.withdrawRequest')}
      form={form}
      isSaving={step.isSaving}
      onSubmit={submit}
      onClose={onClose}
    >
      <DayField {...form.field('onDay')} maw={200} latest={today} />
      <TextArea {...form.field('note')} />
    </StepDialog>
  );
}
