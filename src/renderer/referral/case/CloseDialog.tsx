import { z } from 'zod';

import { useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { DayField } from '../../form/DayField.tsx';
import { SelectField } from '../../form/SelectField.tsx';
import { TextArea } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import { dayField } from '../../../contract/fields.ts';
import { type CloseReason, closeReasons } from '../../../domain/referral/codes.ts';
import { brokenStepDay } from '../../../domain/referral/stepDay.ts';
import type { CaseFile } from './caseFile.ts';
import { StepDialog } from '../../form/caseStep/StepDialog.tsx';
import { useBrokenText, useStep } from '../../form/caseStep/useStep.ts';

const schema = z.object({ reason: z.enum(closeReasons), onDay: dayField, note: z.string().trim().max(10_000) });

/** Ends the case with a reason. It can be opened again. */
export function CloseDialog({ file: { referral }, onClose }: { file: CaseFile; onClose: () => void }) {
  const t = useTexts('caseFile');
  const code = useTexts('code');
  const today = useToday();
  const brokenText = useBrokenText();
  const form = useAppForm({
    initialValues: {
      reason: (referral.state === 'feedbackReceived' ? 'answeredByMunicipality' : null) as CloseReason | null,
      onDay: today as Day | null,
      note: '',
    },
    schema,
    labels: { reason: t('form.closeReason'), onDay: t('onDay'), note: t('note') },
    optional: ['note'],
    rules: ({ onDay }) => ({
      onDay: onDay && brokenText(brokenStepDay('close', onDay, { receivedOn: referral.fields.receivedOn, today })),
    }),
    refused: (_, rule) => brokenText(rule),
  });
  const step = useStep('referral.close', form, onClose);
  const submit = () =>
    form.submit(({ note, ...rest }) =>
      step.send({ id: referral.id, version: referral.version, ...rest, note: note || null }),
    );
  return (
    <StepDialog
      title={t('dialog.close')}
      form={form}
      isSaving={step.isSaving}
      onSubmit={submit}
      onClose={onClose}
      action={t('dialog.close')}
    >
      <SelectField
        {...form.field('reason')}
        choices={closeReasons.map((value) => ({ value, label: code(`closeReason.${value}`) }))}
      />
      <DayField {...form.field('onDay')} maw={200} latest={today} />
      <TextArea {...form.field('note')} />
    </StepDialog>
  );
}
