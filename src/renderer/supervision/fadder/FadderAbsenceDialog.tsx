import { useTexts } from '../../app/language.tsx';
import { useDoneMessage } from '../../app/notifications.tsx';
import { useToday } from '../../app/session.tsx';
import { DayField } from '../../form/DayField.tsx';
import { nullWhereEmpty } from '../../form/emptyLines.ts';
import { FormDialog } from '../../form/FormDialog.tsx';
import { FieldRow } from '../../form/FormLayout.tsx';
import { resumed, type StoredDraft, useStoredDraft } from '../../form/kept/storedDraft.ts';
import { useKept, useSaving } from '../../form/kept/useSaving.ts';
import { TextField } from '../../form/TextField.tsx';
import { useAppForm } from '../../form/useAppForm.ts';
import { fadderRoutes } from '../../../contract/fadder.ts';
import type { Day } from '../../../domain/calendar/day.ts';
import { useBrokenText } from '../supervisionWords.ts';

interface FadderAbsenceDialogProps {
  fadderId: string;
  onClose: () => void;
}

const kind = 'fadderAbsence';
const schema = fadderRoutes.addAbsence.input.omit({ fadderId: true });

/** From when to when a fadder is away. */
export function FadderAbsenceDialog(props: FadderAbsenceDialogProps) {
  const stored = useStoredDraft(kind, props.fadderId);
  return stored && <Fields {...props} stored={stored} />;
}

function Fields({ fadderId, onClose, stored }: FadderAbsenceDialogProps & { stored: StoredDraft }) {
  const t = useTexts('supervision');
  const done = useDoneMessage();
  const brokenText = useBrokenText();
  const blank = { fromDay: useToday() as Day | null, toDay: null as Day | null, note: '' };
  const form = useAppForm({
    initialValues: resumed(blank, stored),
    schema,
    labels: { fromDay: t('absence.from'), toDay: t('absence.to'), note: t('absence.note') },
    optional: ['toDay', 'note'],
    rules: ({ fromDay, toDay }) =>
      fromDay !== null && toDay !== null && toDay < fromDay ? { toDay: brokenText('beforeFrom') } : {},
    refused: (_, rule) => brokenText(rule),
  });
  const kept = useKept(kind, fadderId, form, stored);
  const saving = useSaving('fadder.addAbsence', form, kept, () => {
    done(t('absence.saved'));
    onClose();
  });
  return (
    <FormDialog
      title={t('absence.title')}
      form={form}
      stored={stored}
      kept={kept}
      isSaving={saving.isSaving}
      onSubmit={() => form.submit((typed) => saving.send({ fadderId, ...nullWhereEmpty(typed, ['note']) }))}
      onClose={onClose}
      onStartOver={() => {
        form.setValues(blank);
        kept.forget();
      }}
    >
      <FieldRow>
        <DayField {...form.field('fromDay')} maw={200} />
        <DayField {...form.field('toDay')} maw={200} help={t('absence.toHelp')} />
      </FieldRow>
      <TextField {...form.field('note')} />
    </FormDialog>
  );
}
