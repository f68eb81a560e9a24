import { z } from 'zod';

import { useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { DayField } from '../../form/DayField.tsx';
import { MunicipalityField } from '../../form/MunicipalityField.tsx';
import { TextArea, TextField } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import { dayField } from '../../../contract/fields.ts';
import type { CaseFile } from './caseFile.ts';
import { StepDialog } from '../../form/caseStep/StepDialog.tsx';
import { useBrokenText, useStep } from '../../form/caseStep/useStep.ts';

interface DialogProps {
  file: CaseFile;
  onClose: () => void;
}

const note = z.string().trim().max(10_000);
const notifySchema = z.object({ municipalityNumber: z.string().regex(/^\d{4}$/), onDay: dayField, note });

/** The hospital notifies the kommune's koordinerende enhet (FOR-2022-06-22-1110 § 8, hpl § 38 a). */
export function NotifyMunicipalityDialog({ file: { referral, person }, onClose }: DialogProps) {
  const t = useTexts('caseFile');
  const today = useToday();
  const brokenText = useBrokenText();
  const form = useAppForm({
    initialValues: { municipalityNumber: person.fields.municipalityNumber, onDay: today as Day | null, note: '' },
    schema: notifySchema,
    labels: { municipalityNumber: t('form.municipality'), onDay: t('onDay'), note: t('note') },
    optional: ['note'],
    refused: (_, rule) => brokenText(rule),
  });
  const step = useStep('referral.notifyMunicipality', form, onClose);
  const submit = () =>
    form.submit((values) =>
      step.send({ id: referral.id, version: referral.version, ...values, note: values.note || null }),
    );
  return (
    <StepDialog
      title={t('dialog.notifyMunicipality')}
      form={form}
      isSaving={step.isSaving}
      onSubmit={submit}
      onClose={onClose}
    >
      <MunicipalityField {...form.field('municipalityNumber')} />
      <DayField {...form.field('onDay')} maw={200} latest={today} />
      <TextArea {...form.field('note')} />
    </StepDialog>
  );
}

const answerSchema = z.object({ coordinatorName: z.string().trim().max(300), onDay: dayField, note });

/** The kommune has answered, with the name of the coordinator where it has appointed one. */
export function MunicipalityAnswerDialog({ file: { referral }, onClose }: DialogProps) {
  const t = useTexts('caseFile');
  const today = useToday();
  const brokenText = useBrokenText();
  const form = useAppForm({
    initialValues: { coordinatorName: '', onDay: today as Day | null, note: '' },
    schema: answerSchema,
    labels: { coordinatorName: t('form.coordinatorName'), onDay: t('onDay'), note: t('note') },
    optional: ['coordinatorName', 'note'],
    refused: (_, rule) => brokenText(rule),
  });
  const step = useStep('referral.registerMunicipalityAnswer', form, onClose);
  const submit = () =>
    form.submit(({ coordinatorName, onDay, note: words }) =>
      step.send({
        id: referral.id,
        version: referral.version,
        onDay,
        coordinatorName: coordinatorName || null,
        note: words || null,
      }),
    );
  return (
    <StepDialog
      title={t('dialog.registerMunicipalityAnswer')}
      form={form}
      isSaving={step.isSaving}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField {...form.field('coordinatorName')} help={t('form.coordinatorNameHelp')} />
      <DayField {...form.field('onDay')} maw={200} latest={today} />
      <TextArea {...form.field('note')} />
    </StepDialog>
  );
}
