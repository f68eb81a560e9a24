import { z } from 'zod';

import { dayField } from '../../../../contract/fields.ts';
import type { Day } from '../../../../domain/calendar/day.ts';
import type { HospitalTick } from '../../../../domain/hospital/hospitalTick.ts';
import { brokenStepDay } from '../../../../domain/referral/stepDay.ts';
import { useTexts } from '../../../app/language.tsx';
import { useToday } from '../../../app/session.tsx';
import { DayField } from '../../../form/DayField.tsx';
import { TextField } from '../../../form/TextField.tsx';
import { useAppForm } from '../../../form/useAppForm.ts';
import type { CaseFile } from '../caseFile.ts';
import { StepDialog } from '../../../form/caseStep/StepDialog.tsx';
import { useBrokenText, useStep } from '../../../form/caseStep/useStep.ts';

const schema = z.object({ onDay: dayField, note: z.string().trim().max(300) });

/** The day something was done in the hospital's own systems, and a word about it. */
export function TickDialog({ file, tick, onClose }: { file: CaseFile; tick: HospitalTick; onClose: () => void }) {
  const { referral } = file;
  const t = useTexts('hospital');
  const names = useTexts('caseFile');
  const today = useToday();
  const brokenText = useBrokenText();
  const told = referral.tickNotes[tick];
  const form = useAppForm({
    initialValues: { onDay: (told?.onDay ?? today) as Day | null, note: told?.note ?? '' },
    schema,
    labels: { onDay: names('onDay'), note: t('tick.note') },
    optional: ['note'],
    rules: ({ onDay }) => ({
      onDay: onDay && brokenText(brokenStepDay('tick', onDay, { receivedOn: referral.fields.receivedOn, today })),
    }),
    refused: (_, rule) => brokenText(rule),
  });
  const step = useStep('hospital.setTick', form, onClose);
  const submit = () =>
    form.submit(({ onDay, note }) =>
      step.send({ id: referral.id, version: referral.version, tick, done: { onDay, note: note || null } }),
    );
  return (
    <StepDialog title={names(`tick.${tick}`)} form={form} isSaving={step.isSaving} onSubmit={submit} onClose={onClose}>
      <DayField {...form.field('onDay')} maw={200} latest={today} />
      <TextField {...form.field('note')} help={t('tick.noteHelp')} />
    </StepDialog>
  );
}
