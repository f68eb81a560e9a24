import { z } from 'zod';

import type { CommandPath } from '../../api/paths.ts';
import { useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { DayField } from '../../form/DayField.tsx';
import { TextArea } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import { dayField } from '../../../contract/fields.ts';
import { brokenStepDay } from '../../../domain/referral/stepDay.ts';
import type { SimpleDialog } from './caseDialog.ts';
import type { CaseFile } from './caseFile.ts';
import { StepDialog } from '../../form/caseStep/StepDialog.tsx';
import { useBrokenText, useStep } from '../../form/caseStep/useStep.ts';

const commands = {
  startAssessment: 'referral.startAssessment',
  preliminaryAnswer: 'referral.sendPreliminaryAnswer',
  followUp: 'referral.followUp',
  feedback: 'referral.sendFeedback',
  reopen: 'referral.reopen',
  note: 'referral.addNote',
  assess: 'referral.assess',
  remindMunicipality: 'referral.remindMunicipality',
  resume: 'referral.resume',
} as const satisfies Record<SimpleDialog, CommandPath>;

const schema = z.object({ onDay: dayField, note: z.string().trim().max(10_000) });

/** A step that is a day and a note. For a note alone, the note is what it is about. */
export function SimpleStepDialog({
  file,
  dialog,
  onClose,
}: {
  file: CaseFile;
  dialog: SimpleDialog;
  onClose: () => void;
}) {
  const { referral } = file;
  const t = useTexts('caseFile');
  const today = useToday();
  const brokenText = useBrokenText();
  const isNote = dialog === 'note';
  const form = useAppForm({
    initialValues: { onDay: today as Day | null, note: '' },
    schema,
    labels: { onDay: t('onDay'), note: t('note') },
    optional: isNote ? [] : ['note'],
    rules: (values) => ({
      onDay:
        values.onDay &&
        brokenText(brokenStepDay(dialog, values.onDay, { receivedOn: referral.fields.receivedOn, today })),
      note: isNote && values.note.trim() === '' ? brokenText('required') : null,
    }),
    refused: (_, rule) => brokenText(rule),
  });
  const step = useStep(commands[dialog], form, onClose);
  const submit = () =>
    form.submit(({ onDay, note }) =>
      step.send({ id: referral.id, version: referral.version, onDay, note: note || null }),
    );
  return (
    <StepDialog title={t(`dialog.${dialog}`)} form={form} isSaving={step.isSaving} onSubmit={submit} onClose={onClose}>
      {isNote ? (
        <>
          <TextArea {...form.field('note')} lines={4} />
          <DayField {...form.field('onDay')} maw={200} latest={today} />
        </>
      ) : (
        <>
          <DayField {...form.field('onDay')} maw={200} latest={today} />
          <TextArea {...form.field('note')} />
        </>
      )}
    </StepDialog>
  );
}
