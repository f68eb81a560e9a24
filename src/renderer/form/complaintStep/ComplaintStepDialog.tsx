import { z } from 'zod';

import type { OutputAt } from '../../api/paths.ts';
import { dayField } from '../../../contract/fields.ts';
import { type Day, minDay } from '../../../domain/calendar/day.ts';
import { authorityOutcomes, type ComplaintOutcome, complaintOutcomes } from '../../../domain/complaint/codes.ts';
import { brokenComplaintStep } from '../../../domain/complaint/complaintRules.ts';
import type { ComplaintStep } from '../../../domain/complaint/complaintState.ts';
import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { useToday } from '../../app/session.tsx';
import { DayField } from '../DayField.tsx';
import { FormDialog } from '../FormDialog.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../kept/storedDraft.ts';
import { useKept, useSaving } from '../kept/useSaving.ts';
import { SelectField } from '../SelectField.tsx';
import { TextArea } from '../TextField.tsx';
import { useAppForm } from '../useAppForm.ts';
import { useBrokenText } from './complaintWords.ts';

interface StepDialogProps {
  file: OutputAt<'complaint.get'>;
  step: ComplaintStep;
  /** The point of the meeting it is decided at, and the meeting's day. */
  meeting?: { itemId: string; day: Day };
  onClose: () => void;
}

const kind = 'complaintStep';
const schema = z.object({
  onDay: dayField,
  note: z.string().trim().max(10_000),
  answerBy: dayField.nullable(),
  documents: z.string().trim().max(10_000),
  outcome: z.enum(complaintOutcomes).nullable(),
});

/** One step: the day, and what the step is about. */
export function ComplaintStepDialog(props: StepDialogProps) {
  const stored = useStoredDraft(kind, `${props.file.id} ${props.step}`);
  return stored && <Fields {...props} stored={stored} />;
}

const linesOf = (text: string): string[] => text.split('\n').flatMap((line) => line.trim() || []);
const hasReason: ReadonlySet<ComplaintStep> = new Set(['uphold', 'change', 'dismiss']);

function Fields({ file, step, meeting, onClose, stored }: StepDialogProps & { stored: StoredDraft }) {
  const t = useTexts('complaint');
  const code = useTexts('code');
  const done = useDoneMessage();
  const today = useToday();
  const brokenText = useBrokenText();
  const { id, version, fields } = file;
  const blank = {
    onDay: (meeting ? minDay(meeting.day, today) : today) as Day | null,
    note: '',
    answerBy: null as Day | null,
    documents: '',
    outcome: null as ComplaintOutcome | null,
  };
  const noteLabel = step === 'askForCompletion' ? 'missing' : hasReason.has(step) ? 'reason' : 'note';
  const lastDay = file.events.findLast((event) => !event.undone && event.step !== 'undo')?.onDay ?? fields.receivedOn;
  const form = useAppForm({
    initialValues: resumed(blank, stored),
    schema,
    labels: {
      onDay: t('step.onDay'),
      outcome: t('step.outcome'),
      note: t(`step.${noteLabel}`),
      answerBy: t('step.answerBy'),
      documents: t('step.documents'),
    },
    optional: noteLabel === 'note' ? ['note'] : [],
    rules: ({ onDay, note, answerBy, documents, outcome }) => {
      if (onDay === null) return {};
      const facts = { step, onDay, note: note.trim() || null, answerBy, documents: linesOf(documents), outcome };
      const broken = brokenComplaintStep(facts, { recordKind: fields.recordKind, lastDay, today });
      return Object.fromEntries(Object.entries(broken).map(([field, rule]) => [field, brokenText(rule)]));
    },
    refused: (_, rule) => brokenText(rule),
  });
  const kept = useKept(kind, `${id} ${step}`, form, stored);
  const saving = useSaving('complaint.takeStep', form, kept, () => {
    done(t('stepTaken'));
    onClose();
  });
  return (
    <FormDialog
      title={code(`complaintStep.${step}`)}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={saving.isSaving}
      onSubmit={() =>
        form.submit(({ documents, note, ...typed }) =>
          saving.send({
            id,
            version,
            step,
            ...typed,
            note: note || null,
            documents: linesOf(documents),
            meetingItemId: meeting?.itemId ?? null,
          }),
        )
      }
      onClose={onClose}
      onStartOver={() => {
        form.setValues(blank);
        kept.forget();
      }}
    >
      {step === 'settle' && (
        <SelectField
          {...form.field('outcome')}
          choices={authorityOutcomes.map((value) => ({ value, label: code(`complaintOutcome.${value}`) }))}
        />
      )}
      <TextArea {...form.field('note')} lines={3} />
      {step === 'askForCompletion' && <DayField {...form.field('answerBy')} maw={200} />}
      {step === 'forward' && fields.recordKind === 'complaint' && (
        <TextArea {...form.field('documents')} help={t('step.documentsHelp')} lines={3} />
      )}
      <DayField {...form.field('onDay')} maw={200} latest={today} />
    </FormDialog>
  );
}
