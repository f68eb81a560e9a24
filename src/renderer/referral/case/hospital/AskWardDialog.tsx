import { z } from 'zod';

import type { HospitalTick } from '../../../../domain/hospital/hospitalTick.ts';
import { useTexts } from '../../../app/language.tsx';
import { useToday } from '../../../app/session.tsx';
import { TextArea } from '../../../form/TextField.tsx';
import { useAppForm } from '../../../form/useAppForm.ts';
import type { CaseFile } from '../caseFile.ts';
import { StepDialog } from '../../../form/caseStep/StepDialog.tsx';
import { useBrokenText, useStep } from '../../../form/caseStep/useStep.ts';

const schema = z.object({ note: z.string().trim().min(1).max(10_000) });

/** Asks the ward for what is missing: what was asked, and of whom, becomes a note in the case's story. */
export function AskWardDialog({ file, tick, onClose }: { file: CaseFile; tick: HospitalTick; onClose: () => void }) {
  const { referral } = file;
  const t = useTexts('hospital');
  const names = useTexts('caseFile');
  const today = useToday();
  const brokenText = useBrokenText();
  const form = useAppForm({
    initialValues: { note: t('tick.asked', { tick: names(`tick.${tick}`) }) },
    schema,
    labels: { note: names('note') },
    refused: (_, rule) => brokenText(rule),
  });
  const step = useStep('referral.addNote', form, onClose);
  const submit = () =>
    form.submit(({ note }) => step.send({ id: referral.id, version: referral.version, onDay: today, note }));
  return (
    <StepDialog title={t('tick.ask')} form={form} isSaving={step.isSaving} onSubmit={submit} onClose={onClose}>
      <p className="second">{t(`tick.what.${tick}`)}</p>
      <TextArea {...form.field('note')} lines={4} help={t('tick.askHelp')} />
    </StepDialog>
  );
}
