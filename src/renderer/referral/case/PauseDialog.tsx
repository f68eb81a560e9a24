import { z } from 'zod';

import { dayField } from '../../../contract/fields.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import { type PauseReason, pauseReasons } from '../../../domain/deadline/pause.ts';
import { brokenStepDay } from '../../../domain/referral/stepDay.ts';
import { useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { DayField } from '../../form/DayField.tsx';
import { StepDialog } from '../../form/caseStep/StepDialog.tsx';
import { useBrokenText, useStep } from '../../form/caseStep/useStep.ts';
import { SelectField } from '../../form/SelectField.tsx';
import { TextArea } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import type { CaseFile } from './caseFile.ts';

const schema = z.object({
  reason: z.enum(pauseReasons),
  note: z.string().trim().min(1).max(2000),
  onDay: dayField,
});

/** Puts the case on hold: what is waited for, from whom, and since when. */
export function PauseDialog({ file: { referral }, onClose }: { file: CaseFile; onClose: () => void }) {
  const t = useTexts('caseFile');
  const code = useTexts('code');
  const today = useToday();
  const brokenText = useBrokenText();
  const form = useAppForm({
    initialValues: { reason: null as PauseReason | null, note: '', onDay: today as Day | null },
    schema,
    labels: { reason: t('form.pauseReason'), note: t('form.pauseWhat'), onDay: t('form.pauseFrom') },
    rules: ({ onDay }) => ({
      onDay: onDay && brokenText(brokenStepDay('pause', onDay, { receivedOn: referral.fields.receivedOn, today })),
    }),
    refused: (_, rule) => brokenText(rule),
  });
  const step = useStep('referral.pause', form, onClose);
  const submit = () => form.submit((values) => step.send({ id: referral.id, version: referral.version, ...values }));
  return (
    <StepDialog
      title={t('dialog.pause')}
      action={t('dialog.pauseGo')}
      form={form}
      isSaving={step.isSaving}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="second">{t('dialog.pauseHelp')}</p>
      <SelectField
        {...form.field('reason')}
        choices={pauseReasons.map((value) => ({ value, label: code(`pauseReason.${value}`) }))}
      />
      <TextArea {...form.field('note')} lines={3} />
      <DayField {...form.field('onDay')} maw={200} latest={today} />
    </StepDialog>
  );
}
