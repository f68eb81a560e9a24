import { z } from 'zod';

import { useTexts } from '../../app/language.tsx';
import { useToday } from '../../app/session.tsx';
import { DayField } from '../../form/DayField.tsx';
import { SelectField } from '../../form/SelectField.tsx';
import { TextArea } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import { dayField } from '../../../contract/fields.ts';
import { type AssignmentEndReason, assignmentEndReasons } from '../../../domain/coordinator/codes.ts';
import type { Assignment, CaseFile } from './caseFile.ts';
import { StepDialog } from '../../form/caseStep/StepDialog.tsx';
import { useBrokenText, useStep } from '../../form/caseStep/useStep.ts';

const schema = z.object({
  reason: z.enum(assignmentEndReasons),
  lastDay: dayField,
  note: z.string().trim().max(10_000),
});

/** Ends today's assignment. If nobody takes over, the person comes on the red line. */
export function EndAssignmentDialog({ file, onClose }: { file: CaseFile; onClose: () => void }) {
  return file.assignment ? <Ending assignment={file.assignment} onClose={onClose} /> : null;
}

function Ending({ assignment, onClose }: { assignment: Assignment; onClose: () => void }) {
  const t = useTexts('caseFile');
  const code = useTexts('code');
  const today = useToday();
  const brokenText = useBrokenText();
  const form = useAppForm({
    initialValues: { reason: null as AssignmentEndReason | null, lastDay: today as Day | null, note: '' },
    schema,
    labels: { reason: t('form.closeReason'), lastDay: t('form.lastDay'), note: t('note') },
    optional: ['note'],
    rules: ({ lastDay }) => ({
      lastDay: lastDay !== null && lastDay < assignment.fromDay ? brokenText('beforeStart') : null,
    }),
    refused: (_, rule) => brokenText(rule),
  });
  const step = useStep('assignment.end', form, onClose);
  const submit = () =>
    form.submit(({ note, ...rest }) =>
      step.send({ assignmentId: assignment.id, version: assignment.version, ...rest, note: note || null }),
    );
  return (
    <StepDialog
      title={`${t('dialog.endAssignment')}: ${assignment.coordinatorName}`}
      form={form}
      isSaving={step.isSaving}
      onSubmit={submit}
      onClose={onClose}
    >
      <SelectField
        {...form.field('reason')}
        choices={assignmentEndReasons.map((value) => ({ value, label: code(`assignmentEndReason.${value}`) }))}
      />
      <DayField {...form.field('lastDay')} maw={200} />
      <TextArea {...form.field('note')} />
    </StepDialog>
  );
}
