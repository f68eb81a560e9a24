import { z } from 'zod';

import { useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { DayField } from '../../form/DayField.tsx';
import { TextArea } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import { dayField } from '../../../contract/fields.ts';
import type { CaseFile } from './caseFile.ts';
import { StepDialog } from '../../form/caseStep/StepDialog.tsx';
import { useBrokenText, useStep } from '../../form/caseStep/useStep.ts';

const schema = z.object({ missing: z.string().trim().min(1).max(2000), onDay: dayField });

/** Says what is missing before the case can be decided. */
export function AskForInformationDialog({ file: { referral }, onClose }: { file: CaseFile; onClose: () => void }) {
  const t = useTexts('caseFile');
  const today = useToday();
  const brokenText = useBrokenText();
  const form = useAppForm({
    initialValues: { missing: referral.missing ?? '', onDay: today as Day | null },
    schema,
    labels: { missing: t('form.missing'), onDay: t('onDay') },
    refused: (_, rule) => brokenText(rule),
  });
  const step = useStep('referral.askForInformation', form, onClose);
  const submit = () => form.submit((values) => step.send({ id: referral.id, version: referral.version, ...values }));
  return (
    <StepDialog
      title={t('dialog.askForInformation')}
      form={form}
      isSaving={step.isSaving}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextArea {...form.field('missing')} lines={3} />
      <DayField {...form.field('onDay')} maw={200} latest={today} />
    </StepDialog>
  );
}
